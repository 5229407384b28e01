import type { BoostedTrees } from "../../src/align/similarity/boosted-trees.ts";
import { binValues, type TreeRows } from "./bin-values.ts";
import { growTree, type TreeLimits } from "./grow-tree.ts";

/** How to fit. */
export interface BoostingOptions extends TreeLimits {
  readonly rounds: number;
  /** Share of the features that a tree is offered. */
  readonly offered: number;
}

/**
 * Fits trees to tell the labels from the values: gradient boosting of the logistic loss by second
 * order steps on binned values (Friedman 2001; Chen and Guestrin 2016). The same rows give the same
 * trees.
 *
 * @param names - Of the features.
 */
export function fitBoostedTrees(
  rows: TreeRows,
  names: readonly string[],
  options: BoostingOptions,
): BoostedTrees {
  const features = binValues(rows);
  const bias = firstGuess(rows);
  const sum = new Float64Array(rows.labels.length).fill(bias);
  const slope = new Float64Array(sum.length);
  const curve = new Float64Array(sum.length);
  const trees: string[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    sum.forEach((value, row) => {
      const probability = 1 / (1 + Math.exp(-value));
      const importance = rows.importance[row] ?? 1;
      slope[row] = importance * ((rows.labels[row] ?? 0) - probability);
      curve[row] = importance * probability * (1 - probability);
    });
    // The first feature says which kind of pair it is; every tree may ask for it.
    const isOffered = (feature: number): boolean =>
      feature === 0 || scatter(1009 * round + feature) < options.offered;
    const { writing, answers } = growTree(features, names, { slope, curve }, options, isOffered);
    trees.push(writing);
    answers.forEach((answer, row) => {
      sum[row] = (sum[row] ?? 0) + answer;
    });
  }
  return { bias, trees };
}

function firstGuess({ labels, importance }: TreeRows): number {
  let ones = 0;
  let all = 0;
  importance.forEach((weight, row) => {
    all += weight;
    if (labels[row] === 1) ones += weight;
  });
  return Math.round(1000 * Math.log(ones / (all - ones))) / 1000;
}

/** A number from 0 to 1 for each number, as good as random and always the same. */
function scatter(number: number): number {
  let bits = (number ^ 0x9e3779b9) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x45d9f3b) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x45d9f3b) >>> 0;
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}
