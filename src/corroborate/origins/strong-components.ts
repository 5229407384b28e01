/** Which nodes reach each other. */
export interface StrongComponents {
  readonly count: number;
  /** By node; whatever a component leads to has a smaller number. */
  readonly componentOf: readonly number[];
}

interface Frame {
  readonly node: number;
  next: number;
}

/**
 * Finds the strongly connected components of a directed graph: the loops, and what stands alone.
 *
 * Tarjan (1972), without recursion, so that chains may be as long as they like. Linear.
 *
 * @param leaving - By node: the nodes that it leads to.
 */
export function findStrongComponents(leaving: readonly (readonly number[])[]): StrongComponents {
  const componentOf = leaving.map(() => -1);
  const order = leaving.map(() => -1);
  const low = leaving.map(() => 0);
  const open: number[] = [];
  let count = 0;
  let visited = 0;
  const enter = (node: number): Frame => {
    order[node] = visited;
    low[node] = visited;
    visited += 1;
    open.push(node);
    return { node, next: 0 };
  };
  const close = (node: number): void => {
    if (low[node] !== order[node]) return;
    let member: number | undefined;
    do {
      member = open.pop();
      if (member !== undefined) componentOf[member] = count;
    } while (member !== node);
    count += 1;
  };
  for (const root of leaving.keys()) {
    if (order[root] !== -1) continue;
    const stack = [enter(root)];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const to = leaving[top.node]?.[top.next];
      top.next += 1;
      if (to === undefined) {
        stack.pop();
        close(top.node);
        const caller = stack.at(-1);
        if (caller !== undefined) lower(low, caller.node, low[top.node] as number);
      } else if (order[to] === -1) stack.push(enter(to));
      else if (componentOf[to] === -1) lower(low, top.node, order[to] as number);
    }
  }
  return { count, componentOf };
}

function lower(low: number[], node: number, to: number): void {
  low[node] = Math.min(low[node] as number, to);
}
