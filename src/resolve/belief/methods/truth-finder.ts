import type { ClaimTable } from "../claim-table.ts";
import type { BeliefFunction } from "../scores.ts";
import { gatherBySource, gatherByValue } from "./passes.ts";

/** As published: trust at first, and how far sources are taken to be independent. */
const FIRST_TRUST = 0.9;
const DAMPENING = 0.3;
/** As published: how far values of an item count for each other, and the likeness that is neutral. */
const INFLUENCE = 0.5;
const NEUTRAL_LIKENESS = 0.5;
/** Short of 1, whose logarithm would be infinite. */
const MOST_TRUST = 1 - 1e-9;

/**
 * TruthFinder (Yin, Han and Yu 2008): a source is trusted by the mean probability of what it says;
 * a value is improbable by the product of the distrust in all who say it, dampened (γ = 0.3).
 * Other values of the item speak against it (the paper's implication, with a likeness of 0 between
 * any two values: what is alike depends on the kind of data). Linear in the claims a round.
 */
export const truthFinder: BeliefFunction = (table, iterations) => {
  let trust: Float64Array = new Float64Array(table.sources.length).fill(FIRST_TRUST);
  let belief: Float64Array = new Float64Array(table.values.length);
  for (let round = 0; round < iterations; round += 1) {
    const trustScore = trust.map((one) => -Math.log(1 - Math.min(one, MOST_TRUST)));
    const score = opposed(table, gatherByValue(table, trustScore));
    belief = score.map((one) => 1 / (1 + Math.exp(-DAMPENING * one)));
    trust = gatherBySource(table, belief).map(
      (total, source) => total / (table.claimWeight[source] ?? 1),
    );
  }
  return { belief, trust };
};

/** Takes from the score of each value a part of those of the others. */
function opposed({ items, valuesFrom }: ClaimTable, score: Float64Array): Float64Array {
  const result = new Float64Array(score.length);
  for (let item = 0; item < items.length; item += 1) {
    const from = valuesFrom[item] as number;
    const to = valuesFrom[item + 1] as number;
    let whole = 0;
    for (let value = from; value < to; value += 1) whole += score[value] as number;
    for (let value = from; value < to; value += 1) {
      const own = score[value] as number;
      result[value] = own - INFLUENCE * NEUTRAL_LIKENESS * (whole - own);
    }
  }
  return result;
}
