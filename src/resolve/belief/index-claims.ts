import type { ClaimTable } from "./claim-table.ts";

/** A claim that was checked. */
export interface WeightedClaim {
  readonly source: string;
  readonly item: string;
  readonly value: string;
  /** Votes. */
  readonly weight: number;
}

/** Gives the values that are broader than a value. */
export type BroaderValues = (value: string, item: string) => readonly string[];

/**
 * Turns claims into a table of numbers. A claim that is made twice counts once, with the greater
 * of its weights.
 *
 * Linear in the claims but for sorting.
 *
 * @param claims - In any order.
 * @param broader - See {@link BroaderValues}; `null` for values that are not nested.
 */
export function indexClaims(
  claims: readonly WeightedClaim[],
  broader: BroaderValues | null,
): ClaimTable {
  const sources = rankNames(claims.map(({ source }) => source));
  const items = rankNames(claims.map(({ item }) => item));
  const values = rankNames(claims.map(({ value }) => value));
  // Stable sorts, so that claims end up by item, then by value, then by source.
  const bySource = sortByRank(naturalOrder(claims.length), sources);
  const order = sortByRank(sortByRank(bySource, values), items);
  const valueNames: string[] = [];
  const [valuesFrom, itemOf, claimsFrom] = [[] as number[], [] as number[], [] as number[]];
  const [sourceAt, valueAt, weight] = [[] as number[], [] as number[], [] as number[]];
  let [item, value, source] = [-1, -1, -1];
  for (const claim of order) {
    const sameValue = items.ranks[claim] === item && values.ranks[claim] === value;
    const votes = claims[claim]?.weight ?? 0;
    if (sameValue && sources.ranks[claim] === source) {
      weight.push(Math.max(votes, weight.pop() ?? 0));
      continue;
    }
    if (!sameValue) {
      if (items.ranks[claim] !== item) valuesFrom.push(valueNames.length);
      item = items.ranks[claim] ?? 0;
      value = values.ranks[claim] ?? 0;
      valueNames.push(values.names[value] ?? "");
      itemOf.push(item);
      claimsFrom.push(sourceAt.length);
    }
    source = sources.ranks[claim] ?? 0;
    sourceAt.push(source);
    valueAt.push(valueNames.length - 1);
    weight.push(votes);
  }
  const table = {
    sources: sources.names,
    items: items.names,
    values: valueNames,
    valuesFrom: Int32Array.from([...valuesFrom, valueNames.length]),
    itemOf: Int32Array.from(itemOf),
    claimsFrom: Int32Array.from([...claimsFrom, sourceAt.length]),
    sourceAt: Int32Array.from(sourceAt),
    valueAt: Int32Array.from(valueAt),
    weight: Float64Array.from(weight),
  };
  return { ...table, ...countBySource(table), ...nest(table, broader) };
}

function countBySource(
  table: Pick<ClaimTable, "sources" | "sourceAt" | "weight">,
): Pick<ClaimTable, "claimCount" | "claimWeight"> {
  const claimCount = new Int32Array(table.sources.length);
  const claimWeight = new Float64Array(table.sources.length);
  for (const [claim, source] of table.sourceAt.entries()) {
    claimCount[source] = (claimCount[source] ?? 0) + 1;
    claimWeight[source] = (claimWeight[source] ?? 0) + (table.weight[claim] ?? 0);
  }
  return { claimCount, claimWeight };
}

function nest(
  { items, values, valuesFrom }: Pick<ClaimTable, "items" | "values" | "valuesFrom">,
  broader: BroaderValues | null,
): Pick<ClaimTable, "aboveFrom" | "above"> {
  const aboveFrom = new Int32Array(values.length + 1);
  const above: number[] = [];
  for (const [item, name] of items.entries()) {
    const from = valuesFrom[item] ?? 0;
    const given = values.slice(from, valuesFrom[item + 1]);
    const indexes = positions(given);
    for (const [offset, value] of given.entries()) {
      if (broader !== null && given.length > 1) {
        for (const other of new Set(broader(value, name))) {
          const index = indexes.get(other);
          if (index !== undefined && index !== offset) above.push(from + index);
        }
      }
      aboveFrom[from + offset + 1] = above.length;
    }
  }
  return { aboveFrom, above: Int32Array.from(above) };
}

function positions(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}

/** The different names in order, and for each name given its place among them. */
interface RankedNames {
  readonly names: readonly string[];
  readonly ranks: Int32Array;
}

function rankNames(given: readonly string[]): RankedNames {
  const seen = new Map<string, number>();
  const first = new Int32Array(given.length);
  for (const [index, name] of given.entries()) {
    let number = seen.get(name);
    if (number === undefined) {
      number = seen.size;
      seen.set(name, number);
    }
    first[index] = number;
  }
  const names = [...seen.keys()].sort(byCodeUnits);
  const rankOf = new Int32Array(names.length);
  for (const [rank, name] of names.entries()) rankOf[seen.get(name) ?? 0] = rank;
  return { names, ranks: first.map((number) => rankOf[number] ?? 0) };
}

function naturalOrder(length: number): Int32Array {
  return Int32Array.from({ length }, (_, index) => index);
}

/** Counting sort, stable and linear. */
function sortByRank(order: Int32Array, { names, ranks }: RankedNames): Int32Array {
  const next = new Int32Array(names.length + 1);
  for (const rank of ranks) next[rank + 1] = (next[rank + 1] as number) + 1;
  for (let rank = 1; rank < next.length; rank += 1) {
    next[rank] = (next[rank] as number) + (next[rank - 1] as number);
  }
  const sorted = new Int32Array(order.length);
  for (const claim of order) {
    const rank = ranks[claim] as number;
    const at = next[rank] as number;
    next[rank] = at + 1;
    sorted[at] = claim;
  }
  return sorted;
}

/** By code units: the same in every locale. */
function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
