import type { Node } from "./build-nodes.ts";

/** A set of nodes without a conflict, that can be added to. */
export interface Stand {
  /** Whether the node is in, or could be put in. */
  fits(node: number): boolean;
  /** Puts a node in where it fits. */
  add(node: number): boolean;
  has(node: number): boolean;
}

/**
 * An empty set over some nodes.
 *
 * @param nodes - By index.
 * @param sizes - By conflict: how many parts it has. All of them together are excluded, no fewer.
 */
export function createStand(nodes: readonly Node[], sizes: readonly number[]): Stand {
  const members = new Set<number>();
  const met = new Map<number, Set<number>>();
  const fits = (index: number): boolean => {
    if (members.has(index)) return true;
    for (const [conflict, parts] of nodes[index]?.parts ?? []) {
      const before = met.get(conflict);
      const added = parts.filter((part) => !before?.has(part)).length;
      if (added > 0 && (before?.size ?? 0) + added === sizes[conflict]) return false;
    }
    return true;
  };
  return {
    fits,
    has: (index) => members.has(index),
    add(index) {
      if (!fits(index)) return false;
      members.add(index);
      for (const [conflict, parts] of nodes[index]?.parts ?? []) {
        const own = met.get(conflict) ?? new Set<number>();
        for (const part of parts) own.add(part);
        met.set(conflict, own);
      }
      return true;
    },
  };
}
