import type { WordAlignment, WordLink } from "../align-words.ts";
import type { ContentWord } from "../statement/content-word.ts";
import type { Statement } from "../statement/statement.ts";
import type { Standing } from "../telling/standing.ts";
import type { RelateWords } from "../words/create-word-relations.ts";
import type { WordRelation } from "../words/word-relation.ts";

/** Two texts with their words aligned: what every feature looks at. */
export interface AlignedPair {
  readonly premise: Statement;
  readonly hypothesis: Statement;
  /** By the words of the hypothesis. */
  readonly links: WordAlignment;
  /** The same links by the words of the premise. */
  readonly back: WordAlignment;
  /** The link of the word that the hypothesis hangs on. */
  readonly main: WordLink | null;
  /** Whether one says that it is so and the other that it is not. */
  readonly differ: boolean;
  /** Whether the premise leaves open what the hypothesis says: planned, asked, rumoured. */
  readonly open: boolean;
  /** Relations of words that are not aligned. */
  readonly relate: RelateWords;
}

/** Relations by which the premise says at least as much as the hypothesis. */
export const COVERING: ReadonlySet<WordRelation> = new Set([
  "same",
  "synonym",
  "derived",
  "narrower",
  "near",
]);

/** Puts a pair together. */
export function alignedPair(
  premise: Statement,
  hypothesis: Statement,
  links: WordAlignment,
  relate: RelateWords,
): AlignedPair {
  const back: (WordLink | null)[] = premise.words.map(() => null);
  for (const link of links) if (link !== null) back[link.premise] = link;
  const main = hypothesis.main === null ? null : (links[hypothesis.main] ?? null);
  const pair = { premise, hypothesis, links, back, main, relate };
  return { ...pair, ...compareStandings(premise, hypothesis, links, main) };
}

function compareStandings(
  premise: Statement,
  hypothesis: Statement,
  links: WordAlignment,
  main: WordLink | null,
): Pick<AlignedPair, "differ" | "open"> {
  if (main === null) {
    return { differ: mostlyDiffers(premise, hypothesis, links), open: false };
  }
  const left = told(premise, main.premise);
  const right = told(hypothesis, main.hypothesis);
  // What is planned in both is told of in the same way.
  const isAlike = left.modality !== "actual" && left.modality === right.modality;
  if (left.standing === "open" && !isAlike) {
    return { differ: false, open: true };
  }
  return { differ: isDenied(left) !== isDenied(right), open: false };
}

interface Told {
  readonly standing: Standing;
  readonly modality: string;
  readonly negative: boolean;
}

function told(statement: Statement, word: number): Told {
  const { predication = -1, negative = false } = statement.words[word] ?? {};
  return {
    standing: statement.standings[predication] ?? "so",
    modality: statement.predications[predication]?.modality ?? "actual",
    negative,
  };
}

/** What is open in both is denied where it is negated. */
function isDenied({ standing, negative }: Told): boolean {
  return standing === "open" ? negative : standing === "not so";
}

/** Without a main word: whether most words stand differently. */
function mostlyDiffers(premise: Statement, hypothesis: Statement, links: WordAlignment): boolean {
  const isNegative = (words: readonly ContentWord[], index: number) =>
    words[index]?.negative === true;
  const found = links.filter((link) => link !== null);
  const differing = found.filter(
    ({ premise: left, hypothesis: right }) =>
      isNegative(premise.words, left) !== isNegative(hypothesis.words, right),
  );
  return differing.length * 2 > found.length;
}
