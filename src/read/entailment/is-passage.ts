import type { AlignedPair } from "./features/aligned-pair.ts";

const LEAST_WORDS = 10;
const TIMES_AS_LONG = 1.5;

/**
 * Whether the premise is a passage of which the hypothesis asks one thing, and not a statement
 * beside a statement. What a passage does not say, it leaves open more often.
 */
export function isPassage({ premise, hypothesis }: AlignedPair): boolean {
  const length = premise.words.length;
  return length >= LEAST_WORDS && length >= TIMES_AS_LONG * hypothesis.words.length;
}
