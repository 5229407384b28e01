import type { BeliefFunction } from "../scores.ts";
import { topValues } from "../top-values.ts";
import { gatherBySource, gatherByValue, scaleToOne } from "./passes.ts";

/** Share of claims off the truth below which a source is not told from a faultless one. */
const LEAST_LOSS = 1e-3;

/**
 * CRH (Li et al. 2014), with its loss for categories: the truth is the value of the greatest sum of
 * source weights, and a source weighs minus the logarithm of how often it misses, as a share of
 * what the worst source misses. Values that tie share the truth. Linear in the claims a round.
 */
export const crh: BeliefFunction = (table, iterations) => {
  let weight: Float64Array = new Float64Array(table.sources.length).fill(1);
  let belief: Float64Array = gatherByValue(table, weight);
  for (let round = 0; round < iterations; round += 1) {
    const hits = gatherBySource(table, topValues(table, belief));
    const loss = hits.map((sum, source) =>
      Math.max(1 - sum / (table.claimWeight[source] ?? 1), LEAST_LOSS),
    );
    const relative = scaleToOne(loss);
    // All sources alike: nothing tells them apart, and each keeps one vote.
    if (relative.every((one) => one === 1)) return { belief, trust: weight };
    weight = relative.map((one) => Math.log(1 / one));
    belief = gatherByValue(table, weight);
  }
  return { belief, trust: scaleToOne(weight) };
};
