/** A step from one node to another. */
export interface Edge {
  readonly from: number;
  readonly to: number;
}

/**
 * Every edge that closes a circle on a depth-first walk in the order given; without these edges
 * there is none left. Linear, and without recursion, so that a chain may be as long as it likes.
 */
export function findCycles<E extends Edge>(edges: readonly E[]): readonly E[] {
  const leaving = new Map<number, E[]>();
  for (const edge of edges) {
    const list = leaving.get(edge.from);
    if (list === undefined) leaving.set(edge.from, [edge]);
    else list.push(edge);
  }
  const closing: E[] = [];
  const state = new Map<number, "open" | "done">();
  for (const root of leaving.keys()) {
    if (state.has(root)) continue;
    const stack = [{ node: root, next: 0 }];
    state.set(root, "open");
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const edge = leaving.get(top.node)?.[top.next];
      top.next += 1;
      if (edge === undefined) {
        state.set(top.node, "done");
        stack.pop();
      } else if (state.get(edge.to) === "open") {
        closing.push(edge);
      } else if (!state.has(edge.to)) {
        state.set(edge.to, "open");
        stack.push({ node: edge.to, next: 0 });
      }
    }
  }
  return closing;
}
