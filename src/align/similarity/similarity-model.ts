import { type BoostedTrees, readTrees, type TreeSum } from "./boosted-trees.ts";
import { PAIR_FEATURES } from "./pair-feature-table.ts";

/** Trees over the features of pairs, and when a pair counts as one event. */
export interface SimilarityModel extends BoostedTrees {
  /** Claims are grouped while the mean probability between groups is above it. */
  readonly threshold: number;
}

/** Reads the trees of a model. */
export function readModel(model: SimilarityModel): TreeSum {
  return readTrees(
    model,
    PAIR_FEATURES.map(({ name }) => name),
  );
}

/** Probability from the sum of the trees. */
export function probabilityOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
