import type { BeliefMethod } from "../../model/belief-method.ts";
import type { ByMethod, WeighedItem, WeighedReading } from "../../model/weighed-readings.ts";
import { choose } from "./choose.ts";
import type { ClaimTable } from "./claim-table.ts";
import { HOLDS, readTableItem } from "./prepare-claims.ts";

/** Shares of belief by value of the table, by method. */
export type BeliefByMethod = readonly (readonly [BeliefMethod, Float64Array])[];

interface Draft {
  readonly several: boolean;
  /** From 1, in the order in which items are met. */
  readonly number: number;
  sourceCount: number;
  readonly readings: WeighedReading[];
}

/**
 * Turns the table back into items with readings.
 *
 * @param minSources - Fewer sources choose nothing.
 */
export function assembleItems(
  table: ClaimTable,
  beliefs: BeliefByMethod,
  minSources: number,
): readonly WeighedItem[] {
  const drafts = new Map<string, Draft>();
  // By source: the number of the item it was last counted for.
  const countedFor = new Int32Array(table.sources.length);
  for (const [index, name] of table.items.entries()) {
    const { item, value } = readTableItem(name);
    const draft = drafts.get(item) ?? newDraft(value !== null, drafts.size + 1);
    if (draft.readings.length === 0) drafts.set(item, draft);
    const from = table.valuesFrom[index] ?? 0;
    const to = table.valuesFrom[index + 1] ?? 0;
    const claims = claimsFrom(table, to) - claimsFrom(table, from);
    for (let claim = claimsFrom(table, from); claim < claimsFrom(table, to); claim += 1) {
      const source = table.sourceAt[claim] ?? 0;
      if (countedFor[source] === draft.number) continue;
      countedFor[source] = draft.number;
      draft.sourceCount += 1;
    }
    for (let at = from; at < to; at += 1) {
      const given = table.values[at] ?? "";
      if (value === null) draft.readings.push(toReading(table, beliefs, at, given, claims));
      else if (given === HOLDS) draft.readings.push(toReading(table, beliefs, at, value, claims));
    }
  }
  const items = [...drafts].map(([item, draft]) => finish(item, draft, beliefs, minSources));
  // Items with one true value come sorted.
  if (!items.some(({ several }) => several)) return items;
  return items.sort((left, right) => (left.item < right.item ? -1 : 1));
}

function newDraft(several: boolean, number: number): Draft {
  return { several, number, sourceCount: 0, readings: [] };
}

function claimsFrom(table: ClaimTable, value: number): number {
  return table.claimsFrom[value] ?? 0;
}

function toReading(
  table: ClaimTable,
  beliefs: BeliefByMethod,
  at: number,
  value: string,
  claims: number,
): WeighedReading {
  const from = claimsFrom(table, at);
  const to = claimsFrom(table, at + 1);
  const sources: string[] = [];
  for (let claim = from; claim < to; claim += 1) {
    sources.push(table.sources[table.sourceAt[claim] ?? 0] ?? "");
  }
  return {
    value,
    sources,
    vote: sources.length / claims,
    belief: byMethod(beliefs, (belief) => belief[at] ?? 0),
  };
}

function finish(
  item: string,
  { several, sourceCount, readings }: Draft,
  beliefs: BeliefByMethod,
  minSources: number,
): WeighedItem {
  const enough = sourceCount >= minSources;
  const values = readings.map(({ value }) => value);
  const chooseBy = (scoreOf: (reading: WeighedReading) => number) =>
    choose(values, readings.map(scoreOf), several, enough);
  return {
    item,
    sourceCount,
    several,
    readings: [...readings].sort(
      (left, right) => right.vote - left.vote || (left.value < right.value ? -1 : 1),
    ),
    voted: chooseBy(({ vote }) => vote),
    believed: byMethod(beliefs, (_, method) => chooseBy(({ belief }) => belief[method] ?? 0)),
  };
}

/** An object with one entry a method. */
export function byMethod<Given, Value>(
  given: readonly (readonly [BeliefMethod, Given])[],
  pick: (given: Given, method: BeliefMethod) => Value,
): ByMethod<Value> {
  const result: { [Method in BeliefMethod]?: Value } = {};
  for (const [method, one] of given) result[method] = pick(one, method);
  return result;
}
