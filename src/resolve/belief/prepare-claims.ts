import type { WeightedClaim } from "./index-claims.ts";
import { priorWeight } from "./prior-weight.ts";
import type { SourcedValue } from "./sourced-value.ts";

/** What stands for "this value holds" and "it does not", where several may hold. */
export const HOLDS = "holds";
export const HOLDS_NOT = "holds not";

/** An item of the table: an item of the user, or one value of an item that may have several. */
export interface TableItem {
  readonly item: string;
  /** `null` for an item with one true value. */
  readonly value: string | null;
}

/**
 * Name of an item in the table. A prefix keeps items with one true value apart from those with
 * several.
 */
export function writeTableItem({ item, value }: TableItem): string {
  return value === null ? `1${item}` : `*${JSON.stringify([item, value])}`;
}

/** The other way round. */
export function readTableItem(name: string): TableItem {
  if (name.startsWith("1")) return { item: name.slice(1), value: null };
  const [item, value] = JSON.parse(name.slice(1)) as [string, string];
  return { item, value };
}

/**
 * Checks claims and gives them their weights. Of an item that may have several true values, each
 * value becomes an item of its own: who gives it says that it holds, and who speaks of the item
 * without giving it says that it does not.
 *
 * @throws TypeError or RangeError for a claim that is none, see {@link SourcedValue}.
 */
export function prepareClaims(
  claims: readonly SourcedValue[],
  several: (item: string) => boolean,
): readonly WeightedClaim[] {
  const single: WeightedClaim[] = [];
  const multiple = new Map<string, WeightedClaim[]>();
  const known = new Map<string, boolean>();
  for (const [index, claim] of claims.entries()) {
    const checked = checkClaim(claim, `claims[${index}]`);
    const { item } = checked;
    const isMultiple = known.get(item) ?? several(item);
    known.set(item, isMultiple);
    if (!isMultiple) {
      single.push({ ...checked, item: writeTableItem({ item, value: null }) });
      continue;
    }
    const others = multiple.get(item);
    if (others === undefined) multiple.set(item, [checked]);
    else others.push(checked);
  }
  return [...single, ...[...multiple].flatMap(([item, given]) => splitByValue(item, given))];
}

function splitByValue(item: string, claims: readonly WeightedClaim[]): readonly WeightedClaim[] {
  const bySource = new Map<string, Map<string, number>>();
  for (const { source, value, weight } of claims) {
    const given = bySource.get(source) ?? new Map<string, number>();
    given.set(value, Math.max(weight, given.get(value) ?? 0));
    bySource.set(source, given);
  }
  const values = [...new Set(claims.map(({ value }) => value))];
  return [...bySource].flatMap(([source, given]) => {
    // Silence weighs as much as the best of what the source does say of the item.
    const most = Math.max(...given.values());
    return values.map((value) => ({
      source,
      item: writeTableItem({ item, value }),
      value: given.has(value) ? HOLDS : HOLDS_NOT,
      weight: given.get(value) ?? most,
    }));
  });
}

function checkClaim(claim: SourcedValue, path: string): WeightedClaim {
  if (typeof claim !== "object" || claim === null) {
    throw new TypeError(`${path} is no object: ${String(claim)}`);
  }
  const { source, item, value, prior } = claim;
  checkName(source, path, "source");
  checkName(item, path, "item");
  checkName(value, path, "value");
  return {
    source,
    item,
    value,
    weight: prior === undefined ? 1 : priorWeight(prior, `${path}.prior`),
  };
}

function checkName(name: unknown, path: string, field: string): void {
  if (typeof name !== "string")
    throw new TypeError(`${path}.${field} is no string: ${String(name)}`);
  if (name === "") throw new RangeError(`${path}.${field} is empty`);
}
