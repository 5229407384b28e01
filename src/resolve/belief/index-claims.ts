import type { ClaimTable } from "./claim-table.ts";
import { naturalOrder, type RankedNames, rankNames, sortByRank } from "./rank-names.ts";

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
  const table = {
    sources: sources.names,
    items: items.names,
    ...layOut(claims, sources, items, values),
  };
  return { ...table, ...countBySource(table), ...nest(table, broader) };
}

/** Puts claims by item, then by value, then by source; claims alike in all three are one. */
function layOut(
  claims: readonly WeightedClaim[],
  sources: RankedNames,
  items: RankedNames,
  values: RankedNames,
): LaidOut {
  const order = [sources, values, items].reduce(sortByRank, naturalOrder(claims.length));
  const names: string[] = [];
  const [valuesFrom, itemOf, claimsFrom] = [[] as number[], [] as number[], [] as number[]];
  const [sourceAt, valueAt, weight] = [[] as number[], [] as number[], [] as number[]];
  let [item, value, source] = [-1, -1, -1];
  for (const claim of order) {
    const sameItem = items.ranks[claim] === item;
    const sameValue = sameItem && values.ranks[claim] === value;
    const votes = claims[claim]?.weight ?? 0;
    if (sameValue && sources.ranks[claim] === source) {
      weight.push(Math.max(votes, weight.pop() ?? 0));
      continue;
    }
    if (!sameItem) valuesFrom.push(names.length);
    item = items.ranks[claim] ?? 0;
    value = values.ranks[claim] ?? 0;
    source = sources.ranks[claim] ?? 0;
    if (!sameValue) {
      itemOf.push(item);
      claimsFrom.push(sourceAt.length);
      names.push(values.names[value] ?? "");
    }
    sourceAt.push(source);
    valueAt.push(names.length - 1);
    weight.push(votes);
  }
  return {
    values: names,
    valuesFrom: Int32Array.from([...valuesFrom, names.length]),
    itemOf: Int32Array.from(itemOf),
    claimsFrom: Int32Array.from([...claimsFrom, sourceAt.length]),
    sourceAt: Int32Array.from(sourceAt),
    valueAt: Int32Array.from(valueAt),
    weight: Float64Array.from(weight),
  };
}

type LaidOut = Pick<
  ClaimTable,
  "values" | "valuesFrom" | "itemOf" | "claimsFrom" | "sourceAt" | "valueAt" | "weight"
>;

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
