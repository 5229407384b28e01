/** Disjoint sets over the integers `0 … size - 1`. */
export interface UnionFind {
  /** The representative of the set `item` is in. */
  find(item: number): number;
  /** Joins two sets; the smaller representative stays, so the result does not depend on order. */
  union(left: number, right: number): void;
}

/**
 * Disjoint sets with path halving.
 *
 * @param size - How many items, 0 or more.
 * @returns The sets, each item alone at first.
 */
export function createUnionFind(size: number): UnionFind {
  const parent = new Int32Array(size);
  for (let index = 0; index < size; index += 1) parent[index] = index;
  const at = (index: number): number => parent[index] ?? index;
  const find = (item: number): number => {
    let current = item;
    while (at(current) !== current) {
      parent[current] = at(at(current));
      current = at(current);
    }
    return current;
  };
  return {
    find,
    union(left, right) {
      const leftRoot = find(left);
      const rightRoot = find(right);
      if (leftRoot < rightRoot) parent[rightRoot] = leftRoot;
      else if (rightRoot < leftRoot) parent[leftRoot] = rightRoot;
    },
  };
}
