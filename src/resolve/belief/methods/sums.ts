import type { BeliefFunction } from "../scores.ts";
import { gatherBySource, gatherByValue, scaleToOne } from "./passes.ts";

/** Where every belief begins ("fixed" in the paper). */
const FIRST_BELIEF = 0.5;

/**
 * Sums (Pasternack and Roth 2010, after Kleinberg's hubs and authorities): a source is trusted by
 * the sum of belief in all it says, a value is believed by the sum of trust in all who say it. Who
 * says much is trusted much. Linear in the claims a round.
 */
export const sums: BeliefFunction = (table, iterations) => {
  let belief: Float64Array = new Float64Array(table.values.length).fill(FIRST_BELIEF);
  let trust: Float64Array = new Float64Array(table.sources.length);
  for (let round = 0; round < iterations; round += 1) {
    trust = scaleToOne(gatherBySource(table, belief));
    belief = scaleToOne(gatherByValue(table, trust));
  }
  return { belief, trust };
};
