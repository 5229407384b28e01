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
  // By item: its name in the table, or `null` for one that may have several true values.
  const known = new Map<string, string | null>();
  for (const [index, claim] of claims.entries()) {
    const weight = checkClaim(claim, index);
    const { source, item, value } = claim;
    let name = known.get(item);
    if (name === undefined) {
      name = several(item) ? null : writeTableItem({ item, value: null });
      known.set(item, name);
    }
    if (name !== null) {
      single.push({ source, item: name, value, weight });
      continue;
    }
    const others = multiple.get(item) ?? [];
    if (others.length === 0) multiple.set(item, others);
    others.push({ source, item, value, weight });
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

/** Gives the weight of a claim that is in order. */
function checkClaim(claim: SourcedValue, index: number): number {
  if (typeof claim !== "object" || claim === null) {
    throw new TypeError(`claims[${index}] is no object: ${String(claim)}`);
  }
  checkName(claim.source, index, "source");
  checkName(claim.item, index, "item");
  checkName(claim.value, index, "value");
  return claim.prior === undefined ? 1 : priorWeight(claim.prior, `claims[${index}].prior`);
}

function checkName(name: unknown, index: number, field: string): void {
  if (typeof name !== "string") {
    throw new TypeError(`claims[${index}].${field} is no string: ${String(name)}`);
  }
  if (name === "") throw new RangeError(`claims[${index}].${field} is empty`);
}
