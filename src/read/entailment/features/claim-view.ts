import type { WordRelation } from "../words/word-relation.ts";
import { type AlignedPair, COVERING } from "./aligned-pair.ts";

/** What the features of a passage ask of a pair again and again. */
export interface ClaimView {
  readonly pair: AlignedPair;
  /** Index of the main word of the hypothesis. */
  readonly main: number;
  /** Whether the passage says each word of the hypothesis. */
  readonly covered: readonly boolean[];
  /** How many it does not say. */
  readonly open: number;
  /** How each word of the passage stands to the main word, and not only the aligned one. */
  readonly toMain: readonly (WordRelation | null)[];
  /** The sentence of the passage that each of its words stands in. */
  readonly sentences: readonly number[];
}

/** Prepares a pair; `null` for a hypothesis without words. */
export function claimView(pair: AlignedPair): ClaimView | null {
  const { premise, hypothesis, links, relate } = pair;
  const main = hypothesis.main;
  const word = main === null ? undefined : hypothesis.words[main];
  if (main === null || word === undefined) return null;
  const covered = hypothesis.words.map((_, index) => isCovering(links[index]?.relation ?? null));
  return {
    pair,
    main,
    covered,
    open: covered.filter((is) => !is).length,
    toMain: premise.words.map((other) => relate(other, word)),
    sentences: sentencesOf(pair),
  };
}

/** Whether a relation leaves nothing open. */
export function isCovering(relation: WordRelation | null): boolean {
  return relation !== null && COVERING.has(relation);
}

/** "0", "1" or "2 and more" words. */
export function fewOf(open: number): string {
  return open === 0 ? "all said" : open === 1 ? "one word not said" : "more not said";
}

function sentencesOf({ premise }: AlignedPair): readonly number[] {
  const { sentences } = premise.syntax.analysis;
  let at = 0;
  return premise.words.map(({ token }) => {
    while (at < sentences.length - 1 && token >= (sentences[at]?.endToken ?? 0)) at += 1;
    return at;
  });
}
