import type { ClaimTable } from "../claim-table.ts";
import type { BeliefFunction } from "../scores.ts";

/** As published: how often a source gives the truth, something broader, something else, at first. */
const FIRST_QUALITY = [0.5, 0.3, 0.2] as const;
/** As published: the Dirichlet priors less 1, (3, 3, 2) of sources and 2 of values. */
const QUALITY_PRIOR = [2, 2, 1] as const;
const VALUE_PRIOR = 1;

/**
 * TDH (Jung, Kim and Shim 2019): a source may give the truth, something broader that holds it
 * ("England" for "London"), or something else, each with a probability of its own that is estimated
 * (EM). Where values are not nested, the first two are one. Linear in the claims, and in the pairs
 * of a value and one that it lies in, a round.
 */
export const tdh: BeliefFunction = (table, iterations) => {
  const shape = describe(table);
  const quality = FIRST_QUALITY.map((share) => new Float64Array(table.sources.length).fill(share));
  let belief: Float64Array = firstBelief(table);
  for (let round = 0; round < iterations; round += 1) {
    belief = expectAndMaximise(table, shape, belief, quality);
  }
  // What is broader than the truth is no error.
  const [exact, broader] = quality as [Float64Array, Float64Array];
  return { belief, trust: exact.map((one, source) => one + (broader[source] as number)) };
};

interface Shape {
  /** By item: whether one of its values lies in another. */
  readonly nested: Uint8Array;
  /** By value: 1 over how many of the item's values are broader, 0 for none. */
  readonly perAbove: Float64Array;
  /** By value: 1 over how many of the item's values are neither it nor broader, 0 for none. */
  readonly perOther: Float64Array;
}

function describe({ items, values, valuesFrom, itemOf, aboveFrom }: ClaimTable): Shape {
  const nested = new Uint8Array(items.length);
  const perAbove = new Float64Array(values.length);
  const perOther = new Float64Array(values.length);
  for (let value = 0; value < values.length; value += 1) {
    const item = itemOf[value] as number;
    const above = (aboveFrom[value + 1] as number) - (aboveFrom[value] as number);
    const count = (valuesFrom[item + 1] as number) - (valuesFrom[item] as number);
    if (above > 0) {
      nested[item] = 1;
      perAbove[value] = 1 / above;
    }
    if (count - above > 1) perOther[value] = 1 / (count - above - 1);
  }
  return { nested, perAbove, perOther };
}

function firstBelief({ values, valuesFrom, itemOf }: ClaimTable): Float64Array {
  return Float64Array.from(values, (_, value) => {
    const item = itemOf[value] as number;
    return 1 / ((valuesFrom[item + 1] as number) - (valuesFrom[item] as number));
  });
}

/** One round of EM: changes `quality` and gives the new belief. */
function expectAndMaximise(
  table: ClaimTable,
  shape: Shape,
  belief: Float64Array,
  quality: readonly Float64Array[],
): Float64Array {
  const [exact, broad, wrong] = quality as [Float64Array, Float64Array, Float64Array];
  const odds = oddsOfValues(table, shape, belief);
  const size = table.values.length;
  const sums = [0, 0, 0].map(() => new Float64Array(size));
  const [asExact, asBroad, asWrong] = sums as [Float64Array, Float64Array, Float64Array];
  const next = QUALITY_PRIOR.map((prior) => new Float64Array(exact.length).fill(prior));
  const [nextExact, nextBroad, nextWrong] = next as [Float64Array, Float64Array, Float64Array];
  for (let claim = 0; claim < table.sourceAt.length; claim += 1) {
    const source = table.sourceAt[claim] as number;
    const value = table.valueAt[claim] as number;
    const nested = shape.nested[table.itemOf[value] as number] === 1;
    const right = (exact[source] as number) * (belief[value] as number);
    const wide = nested ? (odds.broad[value] as number) : (belief[value] as number);
    const half = (broad[source] as number) * wide;
    const off = (wrong[source] as number) * (odds.wrong[value] as number);
    const per = (table.weight[claim] as number) / (right + half + off);
    nextExact[source] = (nextExact[source] as number) + right * per;
    nextBroad[source] = (nextBroad[source] as number) + half * per;
    nextWrong[source] = (nextWrong[source] as number) + off * per;
    const own = (exact[source] as number) + (nested ? 0 : (broad[source] as number));
    asExact[value] = (asExact[value] as number) + own * per;
    asBroad[value] = (asBroad[value] as number) + (broad[source] as number) * per;
    asWrong[value] = (asWrong[value] as number) + (wrong[source] as number) * per;
  }
  replaceQuality(quality, next);
  return nextBelief(table, shape, belief, { asExact, asBroad, asWrong });
}

function replaceQuality(quality: readonly Float64Array[], counts: readonly Float64Array[]): void {
  const [exact, broad, wrong] = counts as [Float64Array, Float64Array, Float64Array];
  for (let source = 0; source < exact.length; source += 1) {
    const all = (exact[source] as number) + (broad[source] as number) + (wrong[source] as number);
    for (const [state, count] of counts.entries()) {
      (quality[state] as Float64Array)[source] = (count[source] as number) / all;
    }
  }
}

/** For every value: how likely somebody says it who knows a narrower truth, or another one. */
function oddsOfValues(
  { items, valuesFrom, aboveFrom, above }: ClaimTable,
  { perAbove, perOther }: Shape,
  belief: Float64Array,
): { readonly broad: Float64Array; readonly wrong: Float64Array } {
  const broad = new Float64Array(belief.length);
  const wrong = new Float64Array(belief.length);
  for (let item = 0; item < items.length; item += 1) {
    const from = valuesFrom[item] as number;
    const to = valuesFrom[item + 1] as number;
    let whole = 0;
    for (let value = from; value < to; value += 1) {
      whole += (belief[value] as number) * (perOther[value] as number);
    }
    for (let value = from; value < to; value += 1) {
      const other = (belief[value] as number) * (perOther[value] as number);
      wrong[value] = (wrong[value] as number) + whole - other;
      for (let at = aboveFrom[value] as number; at < (aboveFrom[value + 1] as number); at += 1) {
        const wider = above[at] as number;
        const share = (belief[value] as number) * (perAbove[value] as number);
        broad[wider] = (broad[wider] as number) + share;
        wrong[wider] = (wrong[wider] as number) - other;
      }
    }
  }
  // A difference of sums may fall below 0 by rounding.
  return { broad, wrong: wrong.map((one) => Math.max(one, 0)) };
}

interface Support {
  readonly asExact: Float64Array;
  readonly asBroad: Float64Array;
  readonly asWrong: Float64Array;
}

function nextBelief(
  { items, valuesFrom, aboveFrom, above }: ClaimTable,
  { perAbove, perOther }: Shape,
  belief: Float64Array,
  { asExact, asBroad, asWrong }: Support,
): Float64Array {
  const result = new Float64Array(belief.length);
  for (let item = 0; item < items.length; item += 1) {
    const from = valuesFrom[item] as number;
    const to = valuesFrom[item + 1] as number;
    let allWrong = 0;
    for (let value = from; value < to; value += 1) allWrong += asWrong[value] as number;
    let whole = 0;
    for (let value = from; value < to; value += 1) {
      let wide = 0;
      let off = allWrong - (asWrong[value] as number);
      for (let at = aboveFrom[value] as number; at < (aboveFrom[value + 1] as number); at += 1) {
        wide += asBroad[above[at] as number] as number;
        off -= asWrong[above[at] as number] as number;
      }
      const support =
        (asExact[value] as number) +
        wide * (perAbove[value] as number) +
        Math.max(off, 0) * (perOther[value] as number);
      result[value] = VALUE_PRIOR + (belief[value] as number) * support;
      whole += result[value] as number;
    }
    for (let value = from; value < to; value += 1)
      result[value] = (result[value] as number) / whole;
  }
  return result;
}
