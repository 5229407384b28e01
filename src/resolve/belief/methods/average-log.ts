import type { BeliefFunction } from "../scores.ts";
import { gatherBySource, gatherByValue, scaleToOne } from "./passes.ts";

/** Where every belief begins ("fixed" in the paper). */
const FIRST_BELIEF = 0.5;

/**
 * Average·Log (Pasternack and Roth 2010): as Sums, but a source is trusted by the mean belief in
 * what it says, times the logarithm of how much it says. A source of one claim has no trust yet.
 * Linear in the claims a round.
 */
export const averageLog: BeliefFunction = (table, iterations) => {
  const factor = table.claimWeight.map(
    (weight, source) => Math.log(table.claimCount[source] ?? 1) / weight,
  );
  let belief: Float64Array = new Float64Array(table.values.length).fill(FIRST_BELIEF);
  let trust: Float64Array = new Float64Array(table.sources.length);
  for (let round = 0; round < iterations; round += 1) {
    const sum = gatherBySource(table, belief);
    trust = scaleToOne(sum.map((total, source) => total * (factor[source] ?? 0)));
    belief = scaleToOne(gatherByValue(table, trust));
  }
  return { belief, trust };
};
