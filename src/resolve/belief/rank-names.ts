/** The different names in order, and for each name given its place among them. */
export interface RankedNames {
  readonly names: readonly string[];
  readonly ranks: Int32Array;
}

/** Linear but for sorting the different names, by code units. */
export function rankNames(given: readonly string[]): RankedNames {
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

/** Indexes as they come: what the first sort starts from. */
export function naturalOrder(length: number): Int32Array {
  return Int32Array.from({ length }, (_, index) => index);
}

/** Counting sort, stable and linear. */
export function sortByRank(order: Int32Array, { names, ranks }: RankedNames): Int32Array {
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
