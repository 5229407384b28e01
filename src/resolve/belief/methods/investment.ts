import type { ClaimTable } from "../claim-table.ts";
import type { BeliefFunction } from "../scores.ts";
import { shares } from "../shares.ts";
import { countVotes, gatherBySource, gatherByValue, scaleToOne } from "./passes.ts";

/** Exponents with which belief grows, as published. */
const GROWTH = 1.2;
const POOLED_GROWTH = 1.4;

/**
 * Investment (Pasternack and Roth 2010): a source lays out its trust evenly on what it says and is
 * paid back from the belief in it, in proportion to what it put in; belief grows as the 1.2th power
 * of what was put in. Starts from the shares of the vote. Linear in the claims a round.
 */
export const investment: BeliefFunction = (table, iterations) => {
  const votes = countVotes(table);
  return invest(table, iterations, shares(table, votes, votes), (invested) =>
    scaleToOne(invested.map((sum) => sum ** GROWTH)),
  );
};

/**
 * PooledInvestment (Pasternack and Roth 2010): as Investment, but the values of an item share what
 * was put into all of them, by the 1.4th power. Starts from equal shares, but for priors. Linear in
 * the claims a round.
 */
export const pooledInvestment: BeliefFunction = (table, iterations) => {
  const mean = countVotes(table).map(
    (votes, value) => votes / ((table.claimsFrom[value + 1] ?? 0) - (table.claimsFrom[value] ?? 0)),
  );
  return invest(table, iterations, shares(table, mean, mean), (invested) => pool(table, invested));
};

function invest(
  table: ClaimTable,
  iterations: number,
  first: Float64Array,
  grow: (invested: Float64Array) => Float64Array,
) {
  const stakes = (trust: Float64Array) =>
    trust.map((sum, source) => sum / (table.claimWeight[source] ?? 1));
  let belief: Float64Array = first;
  let trust: Float64Array = new Float64Array(table.sources.length).fill(1);
  let stake: Float64Array = stakes(trust);
  let invested: Float64Array = gatherByValue(table, stake);
  for (let round = 0; round < iterations; round += 1) {
    const rate = belief.map((sum, value) => {
      const put = invested[value] ?? 0;
      return put > 0 ? sum / put : 0;
    });
    const returned = gatherBySource(table, rate);
    trust = scaleToOne(returned.map((sum, source) => sum * (stake[source] ?? 0)));
    stake = stakes(trust);
    invested = gatherByValue(table, stake);
    belief = grow(invested);
  }
  return { belief, trust };
}

function pool({ items, valuesFrom }: ClaimTable, invested: Float64Array): Float64Array {
  const grown = invested.map((sum) => sum ** POOLED_GROWTH);
  const result = new Float64Array(invested.length);
  for (let item = 0; item < items.length; item += 1) {
    const from = valuesFrom[item] ?? 0;
    const to = valuesFrom[item + 1] ?? 0;
    let whole = 0;
    for (let value = from; value < to; value += 1) whole += grown[value] ?? 0;
    if (whole === 0) continue;
    for (let value = from; value < to; value += 1) {
      result[value] = ((invested[value] ?? 0) * (grown[value] ?? 0)) / whole;
    }
  }
  return result;
}
