import {
  BOUNDARY_FEATURES,
  WORD_CONTEXTS,
} from "../../../src/read/language/sentences/boundary-features.ts";
import type { BoundaryWeights } from "../../../src/read/language/sentences/boundary-weights.ts";

/** A weight of 1 is a tenth of a natural logarithm of the odds. */
const STEP = 10;
/** A word with smaller weights is left out. */
const LEAST_WORD_WEIGHT = 4;
/** What a byte holds; odds of e^12 leave no doubt anyway. */
const LARGEST = 127;

/**
 * Fitted weights as they are shipped, in whole steps: smaller weights than half a step are nought.
 *
 * @param weights - Of the features, then of each word in each context, then the bias.
 */
export function roundWeights(weights: Float64Array, words: readonly string[]): BoundaryWeights {
  const rounded = Int8Array.from(weights, (weight) =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * STEP))),
  );
  const nextWords = new Map<string, Int8Array>();
  words.forEach((word, index) => {
    const from = BOUNDARY_FEATURES + index * WORD_CONTEXTS;
    const own = rounded.subarray(from, from + WORD_CONTEXTS);
    if (own.some((weight) => Math.abs(weight) >= LEAST_WORD_WEIGHT)) nextWords.set(word, own);
  });
  return {
    bias: rounded[rounded.length - 1] ?? 0,
    features: rounded.subarray(0, BOUNDARY_FEATURES),
    nextWords,
  };
}
