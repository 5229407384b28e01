import type { ClaimTable } from "../claim-table.ts";
import type { BeliefFunction } from "../scores.ts";
import { shares } from "../shares.ts";
import { type Copying, measureCopying, pairClaims } from "./measure-copying.ts";
import { countVotes, gatherBySource, gatherByValue } from "./passes.ts";

/** As published: accuracy of a source at first, and how many wrong values an item has. */
const FIRST_ACCURACY = 0.8;
const WRONG_VALUES = 100;
/** No source is beyond doubt, and none worse than chance, by what few claims of it show. */
const LEAST_ACCURACY = 0.02;
const MOST_ACCURACY = 0.98;

/** What {@link accuCopy} finds besides. */
export interface AccuScores {
  readonly belief: Float64Array;
  readonly trust: Float64Array;
  readonly copying: Copying | null;
}

/**
 * ACCU (Dong, Berti-Équille and Srivastava 2009): the probability of each value by Bayes' rule from
 * the accuracy of who says so, and accuracy as the mean probability of what a source says, in
 * turns. An error is one of 100 wrong values. Linear in the claims a round.
 */
export const accu: BeliefFunction = (table, iterations) => estimate(table, iterations, null);

/**
 * ACCU with copy detection, see {@link measureCopying}: who probably copies another that says the
 * same counts for less. Linear in the claims, and in the pairs of claims compared, a round.
 */
export const accuCopy = (table: ClaimTable, iterations: number): AccuScores =>
  estimate(table, iterations, measureCopying(table, pairClaims(table)));

function estimate(table: ClaimTable, iterations: number, copying: Copying | null): AccuScores {
  let accuracy: Float64Array = new Float64Array(table.sources.length).fill(FIRST_ACCURACY);
  const votes = countVotes(table);
  let belief: Float64Array = shares(table, votes, votes);
  for (let round = 0; round < iterations; round += 1) {
    const independence = copying?.update(accuracy, belief) ?? null;
    const score = accuracy.map((one) => Math.log((WRONG_VALUES * one) / (1 - one)));
    const count =
      independence === null
        ? gatherByValue(table, score)
        : gatherDiscounted(table, score, independence);
    belief = probabilities(table, count);
    accuracy = gatherBySource(table, belief).map((sum, source) => {
      const mean = sum / (table.claimWeight[source] ?? 1);
      return Math.min(Math.max(mean, LEAST_ACCURACY), MOST_ACCURACY);
    });
  }
  return { belief, trust: accuracy, copying };
}

/** As `gatherByValue`, with a factor by claim. */
function gatherDiscounted(
  { values, sourceAt, valueAt, weight }: ClaimTable,
  bySource: Float64Array,
  byClaim: Float64Array,
): Float64Array {
  const result = new Float64Array(values.length);
  for (let claim = 0; claim < sourceAt.length; claim += 1) {
    const value = valueAt[claim] as number;
    const votes = (weight[claim] as number) * (byClaim[claim] as number);
    result[value] =
      (result[value] as number) + votes * (bySource[sourceAt[claim] as number] as number);
  }
  return result;
}

/** Values that nobody gives share the probability that all who speak of the item are wrong. */
function probabilities({ items, valuesFrom }: ClaimTable, count: Float64Array): Float64Array {
  const result = new Float64Array(count.length);
  for (let item = 0; item < items.length; item += 1) {
    const from = valuesFrom[item] as number;
    const to = valuesFrom[item + 1] as number;
    let most = 0;
    for (let value = from; value < to; value += 1) most = Math.max(most, count[value] as number);
    let whole = Math.max(WRONG_VALUES + 1 - (to - from), 0) * Math.exp(-most);
    for (let value = from; value < to; value += 1) {
      result[value] = Math.exp((count[value] as number) - most);
      whole += result[value] as number;
    }
    for (let value = from; value < to; value += 1)
      result[value] = (result[value] as number) / whole;
  }
  return result;
}
