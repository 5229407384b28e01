import {
  BOUNDARY_FEATURES,
  WORD_CONTEXTS,
} from "../../../src/read/language/sentences/boundary-features.ts";
import { packBoundaryWeights } from "../../../src/read/language/sentences/boundary-weights.ts";
import type { TreebankDocument } from "../../treebank/read-conllu.ts";
import { collectObservations } from "./collect-observations.ts";
import { fitWeights } from "./fit-weights.ts";
import { roundWeights } from "./round-weights.ts";

export interface TrainSentencesOptions {
  /** A word that is met less often in one context has no weight of its own there. */
  readonly rarestWord: number;
  /** Decides the order of the observations. */
  readonly seed: number;
}

const DEFAULTS: TrainSentencesOptions = { rarestWord: 20, seed: 1 };

/**
 * Fits the weights of the sentence splitter, a logistic regression: a file for
 * `openSentenceSplitter`. The same documents give the same bytes.
 */
export function trainSentences(
  documents: readonly TreebankDocument[],
  options: Partial<TrainSentencesOptions> = {},
): Uint8Array {
  const { rarestWord, seed } = { ...DEFAULTS, ...options };
  const { all, words } = collectObservations(documents, rarestWord);
  const features = BOUNDARY_FEATURES + words.length * WORD_CONTEXTS;
  const weights = fitWeights(all, features, { epochs: 6, rate: 0.1, decay: 0.01, seed });
  return packBoundaryWeights(roundWeights(weights, words));
}
