import type { Node } from "./build-nodes.ts";
import { conflictItems, type Item } from "./conflict-items.ts";
import { type GrownVersion, growVersion } from "./grow-version.ts";
import { type MaximalSets, maximalSets } from "./maximal-sets.ts";
import { splitByConflict } from "./split-by-conflict.ts";
import type { DisputeParts, Unit } from "./split-disputes.ts";

/** What was found in one dispute. */
export interface FoundVersions {
  /** In no order. No two alike. */
  readonly versions: readonly GrownVersion[];
  /** `false` when the search was stopped. */
  readonly complete: boolean;
}

/** Conflicts of items that are written out at most. */
const MOST_CONFLICTS = 50_000;
/** Sets that are looked at, and looks at a conflict, until a search stops. */
const MOST_SETS = 500;
const MOST_LOOKS = 10_000_000;
/** Deeper than this a search by recursion does not go. */
const MOST_ITEMS = 2000;
/** After a stopped search: accounts and readings around which a version is formed. */
const MOST_SEEDS = 100;

/**
 * Versions around whole accounts: each largest set of accounts that agree as they stand, filled up
 * with what else goes with it. A reading that stands in none of them (of an account that is at odds
 * with itself, or beyond a stopped search) gets one of its own.
 *
 * Accounts in symmetric conflict are an argumentation framework whose preferred extensions are the
 * largest sets without conflict (Dung 1995; Coste-Marquis, Devred and Marquis 2005).
 */
export function searchWhole(
  dispute: DisputeParts,
  nodes: readonly Node[],
  sizes: readonly number[],
): FoundVersions {
  const { units } = dispute;
  const items = units.map((unit) => toItem(unit, nodes));
  const { dropped, complete } = search(items, sizes);
  const seeds = dropped.map((left) => {
    const out = new Set(left);
    return units.filter((_, index) => !out.has(index)).flatMap((unit) => unit.nodes);
  });
  const found = new Map<string, GrownVersion>();
  const covered = new Set<number>();
  const grow = (seed: readonly number[]) => {
    const version = growVersion(seed, dispute, nodes, sizes);
    found.set(version.nodes.join(), version);
    for (const node of version.nodes) covered.add(node);
  };
  for (const seed of seeds) grow(seed);
  if (!complete) for (const unit of units.slice(0, MOST_SEEDS)) grow(unit.nodes);
  const most = found.size + MOST_SEEDS;
  for (const node of dispute.nodes) {
    if (found.size < most && !covered.has(node)) grow([node]);
  }
  return { versions: [...found.values()], complete };
}

/** All largest sets of readings, whoever gives them. */
export function searchMixed(
  dispute: DisputeParts,
  nodes: readonly Node[],
  sizes: readonly number[],
): FoundVersions {
  const own = dispute.nodes.map((index) => nodes[index] ?? { parts: new Map() });
  const { dropped, complete } = search(own, sizes);
  const versions = dropped.map((left) => {
    const out = new Set(left);
    const seed = dispute.nodes.filter((_, index) => !out.has(index));
    return growVersion(seed, dispute, nodes, sizes);
  });
  return { versions, complete };
}

/**
 * How many largest sets of readings there are: the product over parts that no conflict connects.
 *
 * @returns `null` when there are too many to count.
 */
export function countMixed(
  dispute: DisputeParts,
  nodes: readonly Node[],
  sizes: readonly number[],
): number | null {
  let product = 1;
  for (const part of splitByConflict(dispute.nodes, nodes)) {
    const own = part.map((index) => nodes[index] ?? { parts: new Map() });
    const { dropped, complete } = search(own, sizes);
    product *= dropped.length;
    if (!complete || !Number.isSafeInteger(product)) return null;
  }
  return product;
}

function search(items: readonly Item[], sizes: readonly number[]): MaximalSets {
  const { sets, complete } = conflictItems(items, sizes, MOST_CONFLICTS);
  if (!complete || items.length > MOST_ITEMS) return { dropped: [], complete: false };
  const steps = Math.ceil(MOST_LOOKS / Math.max(1, sets.length));
  return maximalSets(items.length, sets, { sets: MOST_SETS, steps });
}

function toItem({ nodes: own }: Unit, nodes: readonly Node[]): Item {
  const parts = new Map<number, number[]>();
  for (const [conflict, of] of own.flatMap((index) => [...(nodes[index]?.parts ?? [])])) {
    parts.set(conflict, [...new Set([...(parts.get(conflict) ?? []), ...of])]);
  }
  return { parts };
}
