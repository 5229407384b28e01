import { createUnionFind } from "../../align/union-find.ts";
import type { Node } from "./build-nodes.ts";

/** Parts of some nodes that no conflict connects. */
export function splitByConflict(
  own: readonly number[],
  nodes: readonly Node[],
): readonly (readonly number[])[] {
  const joined = createUnionFind(own.length);
  const firstOf = new Map<number, number>();
  own.forEach((node, position) => {
    for (const conflict of nodes[node]?.parts.keys() ?? []) {
      const first = firstOf.get(conflict) ?? position;
      firstOf.set(conflict, first);
      joined.union(first, position);
    }
  });
  const parts = new Map<number, number[]>();
  own.forEach((node, position) => {
    const root = joined.find(position);
    const part = parts.get(root);
    if (part === undefined) parts.set(root, [node]);
    else part.push(node);
  });
  return [...parts.values()];
}
