import type { ContentWord } from "./statement/content-word.ts";
import type { Statement } from "./statement/statement.ts";
import type { RelateWords } from "./words/create-word-relations.ts";
import type { WordRelation } from "./words/word-relation.ts";

/** A word of the hypothesis and what stands for it in the premise. */
export interface WordLink {
  /** Index in the words of the premise. */
  readonly premise: number;
  /** Index in the words of the hypothesis. */
  readonly hypothesis: number;
  readonly relation: WordRelation;
}

/** Each word of the hypothesis with its link; `null` where the premise has nothing for it. */
export type WordAlignment = readonly (WordLink | null)[];

const STRENGTH: Readonly<Record<WordRelation, number>> = {
  same: 1,
  synonym: 0.9,
  derived: 0.85,
  narrower: 0.8,
  near: 0.75,
  antonym: 0.7,
  excluded: 0.65,
  wider: 0.6,
  sister: 0.35,
};
/** What hangs on related words, or plays the same part, is more likely meant. */
const SAME_PARENT = 0.3;
const SAME_ROLE = 0.1;
const SAME_POS = 0.05;
/** Of two that are as good, the nearer to the last one. */
const NEXT_TO_LAST = 0.05;
const LEAST = 0.55;

/**
 * Finds for each word of the hypothesis the word of the premise that says most nearly the same, the
 * best pairs first, each word once. Time grows with the product of the lengths, which are bounded.
 */
export function alignWords(
  premise: Statement,
  hypothesis: Statement,
  relate: RelateWords,
): WordAlignment {
  const relations = hypothesis.words.map((word) =>
    premise.words.map((other) => relateOne(other, word, relate)),
  );
  const candidates: (WordLink & { readonly score: number })[] = [];
  relations.forEach((row, right) => {
    row.forEach((relation, left) => {
      if (relation === null) return;
      const score = STRENGTH[relation] + context(premise, hypothesis, relations, left, right);
      if (score >= LEAST) candidates.push({ premise: left, hypothesis: right, relation, score });
    });
  });
  candidates.sort(
    (a, b) => b.score - a.score || a.hypothesis - b.hypothesis || a.premise - b.premise,
  );
  const links: (WordLink | null)[] = hypothesis.words.map(() => null);
  const used = new Set<number>();
  for (const { premise: left, hypothesis: right, relation } of candidates) {
    if (links[right] !== null || used.has(left)) continue;
    links[right] = { premise: left, hypothesis: right, relation };
    used.add(left);
  }
  return links;
}

function relateOne(
  left: ContentWord,
  right: ContentWord,
  relate: RelateWords,
): WordRelation | null {
  if (left.value !== null && left.value === right.value) return "same";
  return relate(left, right);
}

function context(
  premise: Statement,
  hypothesis: Statement,
  relations: readonly (readonly (WordRelation | null)[])[],
  left: number,
  right: number,
): number {
  const one = premise.words[left];
  const other = hypothesis.words[right];
  if (one === undefined || other === undefined) return 0;
  const above =
    other.parent === null || one.parent === null ? null : relations[other.parent]?.[one.parent];
  const bothTop = other.parent === null && one.parent === null;
  const parent = bothTop ? 1 : above === null || above === undefined ? 0 : STRENGTH[above];
  const next = relations[right - 1]?.[left - 1] ?? null;
  return (
    SAME_PARENT * parent +
    (one.role === other.role && one.role !== "other" ? SAME_ROLE : 0) +
    (one.pos === other.pos ? SAME_POS : 0) +
    (next === null ? 0 : NEXT_TO_LAST * STRENGTH[next])
  );
}
