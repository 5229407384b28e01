import type { ClassWeights } from "./model/class-weights.ts";

/**
 * Of a passage and a short hypothesis, fitted on the development part of RTE-3 with its three classes,
 * and on RTE-1 and RTE-2, of which two classes are known (PASCAL Recognising Textual Entailment
 * challenges; the texts carry no licence, the three classes are those of the RTE-3 pilot).
 *
 * Written by `npm run fit:entailment`: a softmax regression on features by nature, no words of the data.
 */
export const PASSAGE_WEIGHTS: ClassWeights = [
  ["a predicate denied, more unlike", [-0.03, -0.04, 0.07]],
  ["a predicate denied, of the same", [-0.38, -0.65, 1.03]],
  ["another number of it, its own nowhere", [-0.75, -0.38, 1.12]],
  ["both are there the other way round, not what ties them", [0.41, -0.69, 0.27]],
  ["both are there, not what ties them", [-0.22, -0.45, 0.67]],
  ["both names are there, not what ties them", [-0.15, 0.14, 0.01]],
  ["denied, of the same", [-0.24, 0.07, 0.17]],
  ["every name is there", [0.36, -0.2, -0.32]],
  ["every word is there", [0.14, -0.66, 0.49]],
  ["every word is there but the main one: adjective", [0, -0.54, 0.54]],
  ["every word is there but the main one: noun", [-0.08, -0.7, 0.78]],
  ["every word is there but the main one: verb", [0.1, -0.14, 0.04]],
  ["for it, the passage has words against and for, all said", [0.01, 0.48, -0.5]],
  ["for it, the passage has words against and for, more not said", [0.02, 0.09, -0.11]],
  ["for it, the passage has words against and for, one word not said", [0.14, -0.35, 0.21]],
  ["for it, the passage has words against, more not said", [-0.1, 0.19, -0.09]],
  ["for it, the passage has words against, one word not said", [-0.04, -0.49, 0.53]],
  ["main word is not there, all said besides", [0.02, -0.34, 0.36]],
  ["main word is not there, more not said besides", [-0.35, 0.77, -0.41]],
  ["main word is not there, one word not said besides", [0.01, -0.03, 0.04]],
  ["main word: antonym", [0.35, -0.45, 0.1]],
  ["main word: derived", [-0.11, 0.11, 0]],
  ["main word: excluded", [0.2, -0.41, 0.2]],
  ["main word: narrower", [0.57, 0.24, -0.81]],
  ["main word: same", [-0.07, -0.1, 0.24]],
  ["main word: sister", [-0.4, 0.49, -0.1]],
  ["main word: synonym", [0.31, 0.32, -0.63]],
  ["main word: wider", [0.23, 0.49, -0.71]],
  ["negation in one of them: hypothesis, all said", [0.33, -0.51, 0.18]],
  ["negation in one of them: hypothesis, more not said", [-0.69, 0.73, -0.04]],
  ["negation in one of them: passage, all said", [0.03, -0.72, 0.69]],
  ["negation in one of them: passage, more not said", [-0.03, 0.16, -0.13]],
  ["negation in one of them: passage, one word not said", [-0.27, -0.54, 0.81]],
  ["opposite of some word", [-0.04, -0.5, 0.54]],
  ["opposite of the main word, of the same", [-0.43, -0.19, 0.62]],
  ["passage", [0.31, 0.66, -1.2]],
  ["words against between what is told, all said", [-0.34, -0.65, 0.99]],
  ["words against between what is told, more not said", [-0.02, 0.12, -0.1]],
  ["words against between what is told, one word not said", [-0.29, -0.67, 0.96]],
  ["words against not between what is told, all said", [-0.11, -0.3, 0.4]],
  ["words against not between what is told, more not said", [-0.27, 0.02, 0.25]],
  ["words against not between what is told, one word not said", [-0.09, -0.48, 0.58]],
];
