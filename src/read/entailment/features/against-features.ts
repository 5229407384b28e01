import { NEGATING_ADVERBS, NEGATING_WORDS } from "../../predications/commitment/negation-table.ts";
import type { Statement } from "../statement/statement.ts";
import { AGAINST_WORDS, FOR_WORDS } from "../words/attitude-words-table.ts";
import { type ClaimView, fewOf } from "./claim-view.ts";
import type { Feature } from "./feature.ts";

/** Tokens: half open. */
type Stretch = readonly [from: number, to: number];

/** A passage that is spread wider than this tells of something else in between. */
const WIDEST = 40;
const BESIDE = 2;

/** Words that go against something, beside what the passage says of the hypothesis. */
export function againstFeatures(view: ClaimView): readonly Feature[] {
  const { premise, hypothesis } = view.pair;
  const told = toldSentences(view);
  const whole: Stretch = [0, hypothesis.syntax.analysis.tokens.length];
  const around = fewOf(view.open);
  const found: string[] = [];
  const isNegated = any(hypothesis, [whole], isNegation);
  if (isNegated !== any(premise, told, isNegation))
    found.push(`negation in one of them: ${isNegated ? "hypothesis" : "passage"}, ${around}`);
  const isAgainst = any(hypothesis, [whole], (word) => AGAINST_WORDS.has(word));
  if (!isAgainst && any(hypothesis, [whole], isFor) && any(premise, told, against)) {
    const too = any(premise, told, isFor) ? " and for" : "";
    found.push(`for it, the passage has words against${too}, ${around}`);
  }
  const between = betweenTold(view);
  if (between !== null && any(premise, [between], against) !== isAgainst)
    found.push(`words against ${isAgainst ? "not " : ""}between what is told, ${around}`);
  return found.map((name) => ({ name, strength: 1, premise: [], hypothesis: [] }));
}

const isNegation = (word: string) => NEGATING_ADVERBS.has(word) || NEGATING_WORDS.has(word);
const against = (word: string) => AGAINST_WORDS.has(word);
const isFor = (word: string) => FOR_WORDS.has(word);

function any(
  { syntax }: Statement,
  stretches: readonly Stretch[],
  is: (word: string) => boolean,
): boolean {
  return stretches.some(([from, to]) => {
    for (let token = from; token < to; token += 1)
      if (is(syntax.lemma(token)) || is(syntax.form(token))) return true;
    return false;
  });
}

/** The sentences that any aligned word stands in. */
function toldSentences({ pair, sentences }: ClaimView): readonly Stretch[] {
  const found = new Set<number>();
  for (const link of pair.links) if (link !== null) found.add(sentences[link.premise] ?? 0);
  return [...found].flatMap((index): Stretch[] => {
    const sentence = pair.premise.syntax.analysis.sentences[index];
    return sentence === undefined ? [] : [[sentence.firstToken, sentence.endToken]];
  });
}

/** From the first to the last word that the passage has of the hypothesis, and a little beyond. */
function betweenTold({ pair, covered }: ClaimView): Stretch | null {
  const { premise, links } = pair;
  const tokens = links.flatMap((link) =>
    link !== null && covered[link.hypothesis] === true
      ? [premise.words[link.premise]?.token ?? 0]
      : [],
  );
  if (tokens.length === 0) return null;
  const [first, last] = [Math.min(...tokens), Math.max(...tokens)];
  if (last - first >= WIDEST) return null;
  const end = premise.syntax.analysis.tokens.length;
  return [Math.max(0, first - BESIDE), Math.min(end, last + BESIDE + 1)];
}
