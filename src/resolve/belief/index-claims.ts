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
  const sources = sortedNames(claims.map(({ source }) => source));
  const sourceIndex = positions(sources);
  const byItem = groupByItem(claims, sourceIndex);
  const items = [...byItem.keys()].sort(byCodeUnits);
  const values: string[] = [];
  const valuesFrom = [0];
  const itemOf: number[] = [];
  const claimsFrom = [0];
  const sourceAt: number[] = [];
  const valueAt: number[] = [];
  const weight: number[] = [];
  for (const [item, name] of items.entries()) {
    const byValue = byItem.get(name) ?? new Map<string, Map<number, number>>();
    for (const value of [...byValue.keys()].sort(byCodeUnits)) {
      const givenBy = [...(byValue.get(value) ?? [])].sort(([left], [right]) => left - right);
      for (const [source, votes] of givenBy) {
        sourceAt.push(source);
        valueAt.push(values.length);
        weight.push(votes);
      }
      values.push(value);
      itemOf.push(item);
      claimsFrom.push(sourceAt.length);
    }
    valuesFrom.push(values.length);
  }
  const table = {
    sources,
    items,
    values,
    valuesFrom: Int32Array.from(valuesFrom),
    itemOf: Int32Array.from(itemOf),
    claimsFrom: Int32Array.from(claimsFrom),
    sourceAt: Int32Array.from(sourceAt),
    valueAt: Int32Array.from(valueAt),
    weight: Float64Array.from(weight),
  };
  return { ...table, ...countBySource(table), ...nest(table, broader) };
}

type ByValue = Map<string, Map<number, number>>;

function groupByItem(
  claims: readonly WeightedClaim[],
  sourceIndex: ReadonlyMap<string, number>,
): ReadonlyMap<string, ByValue> {
  const byItem = new Map<string, ByValue>();
  for (const { source, item, value, weight } of claims) {
    const byValue: ByValue = byItem.get(item) ?? new Map();
    if (byValue.size === 0) byItem.set(item, byValue);
    const bySource: Map<number, number> = byValue.get(value) ?? new Map();
    if (bySource.size === 0) byValue.set(value, bySource);
    const index = sourceIndex.get(source) ?? 0;
    bySource.set(index, Math.max(weight, bySource.get(index) ?? 0));
  }
  return byItem;
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

function sortedNames(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort(byCodeUnits);
}

function positions(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}

/** By code units: the same in every locale. */
function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
