import { compareText } from "../compare-text.ts";

/** How much speaks for two items being one; negative what speaks against it. */
export interface WeightedPair {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

interface Group {
  readonly key: string;
  readonly members: readonly number[];
  /** Sums of the weights to other groups, by number of the group. */
  readonly sums: Map<number, { weight: number; pairs: number }>;
}

/**
 * Groups items by the mean weight between groups (average linkage): in every round, groups that are
 * each other's nearest become one, as long as their mean is above zero. That gives the groups that
 * joining the nearest two again and again gives, in few rounds.
 *
 * Pairs that are not listed weigh `missing`. Equal means are settled by the keys, so that the order
 * of items and pairs changes nothing. A round costs the listed pairs.
 *
 * @param keys - Of every item, unique.
 * @param pairs - Each pair once.
 * @param missing - Weight of all other pairs; negative.
 * @returns Groups of indexes; members and groups by key.
 */
export function averageLink(
  keys: readonly string[],
  pairs: readonly WeightedPair[],
  missing: number,
): readonly (readonly number[])[] {
  const groups = new Map<number, Group>(
    keys.map((key, index) => [index, { key, members: [index], sums: new Map() }]),
  );
  const byKeys = sortByKeys(keys, pairs);
  for (const { left, right, weight } of byKeys) {
    groups.get(left)?.sums.set(right, { weight, pairs: 1 });
    groups.get(right)?.sums.set(left, { weight, pairs: 1 });
  }
  while (joinNearest(groups, missing)) {
    // Every round is one step.
  }
  const byKey = (left: number, right: number): number =>
    compareText(keys[left] ?? "", keys[right] ?? "");
  return [...groups.values()]
    .map(({ members }) => [...members].sort(byKey))
    .sort((left, right) => byKey(left[0] ?? 0, right[0] ?? 0));
}

/** Pairs in the order of their keys, the smaller key of each first. */
function sortByKeys(
  keys: readonly string[],
  pairs: readonly WeightedPair[],
): readonly WeightedPair[] {
  const order = keys.map((_, index) => index);
  order.sort((left, right) => compareText(keys[left] ?? "", keys[right] ?? ""));
  const ranks = new Uint32Array(keys.length);
  order.forEach((index, rank) => {
    ranks[index] = rank;
  });
  const placeOf = ({ left, right }: WeightedPair): number => {
    const [one, other] = [ranks[left] ?? 0, ranks[right] ?? 0];
    return Math.min(one, other) * keys.length + Math.max(one, other);
  };
  return pairs
    .map((pair) => ({ pair, place: placeOf(pair) }))
    .sort((one, other) => one.place - other.place)
    .map(({ pair }) => pair);
}

/** Joins all groups that are each other's nearest; `false` when there are none. */
function joinNearest(groups: Map<number, Group>, missing: number): boolean {
  const nearest = new Map<number, number>();
  for (const [index, group] of groups) {
    const found = nearestOf(group, groups, missing);
    if (found !== null) nearest.set(index, found);
  }
  let joined = false;
  for (const [one, other] of nearest) {
    if (one >= other || nearest.get(other) !== one) continue;
    join(groups, one, other);
    joined = true;
  }
  return joined;
}

function nearestOf(
  group: Group,
  groups: ReadonlyMap<number, Group>,
  missing: number,
): number | null {
  let best: number | null = null;
  let bestMean = 0;
  let bestKey = "";
  for (const [index, { weight, pairs }] of group.sums) {
    const other = groups.get(index);
    if (other === undefined) continue;
    const all = group.members.length * other.members.length;
    // Rounded, so that sums taken in another order are not another mean.
    const mean = Math.round((1e9 * (weight + missing * (all - pairs))) / all) / 1e9;
    const isBetter = mean > bestMean || (best !== null && mean === bestMean && other.key < bestKey);
    if (!isBetter) continue;
    best = index;
    bestMean = mean;
    bestKey = other.key;
  }
  return best;
}

function join(groups: Map<number, Group>, one: number, other: number): void {
  const [left, right] = [groups.get(one), groups.get(other)];
  if (left === undefined || right === undefined) return;
  const sums = new Map(left.sums);
  for (const [index, { weight, pairs }] of right.sums) {
    const known = sums.get(index) ?? { weight: 0, pairs: 0 };
    sums.set(index, { weight: known.weight + weight, pairs: known.pairs + pairs });
  }
  sums.delete(one);
  sums.delete(other);
  groups.delete(other);
  const [key] = [left.key, right.key].sort(compareText) as [string, string];
  groups.set(one, { key, members: [...left.members, ...right.members], sums });
  for (const [index, sum] of sums) {
    const third = groups.get(index)?.sums;
    third?.delete(other);
    third?.set(one, sum);
  }
}
