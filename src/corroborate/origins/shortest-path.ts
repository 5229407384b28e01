/**
 * The shortest way through a directed graph, breadth first: the nodes from the start to the first
 * target that is reached, or the start alone when there is no way.
 */
export function shortestPath(
  from: number,
  targets: ReadonlySet<number>,
  next: (node: number) => readonly number[],
): readonly number[] {
  const before = new Map<number, number>();
  const queue = [from];
  const seen = new Set(queue);
  for (const node of queue) {
    if (targets.has(node)) return backFrom(node, before);
    for (const to of next(node)) {
      if (seen.has(to)) continue;
      seen.add(to);
      before.set(to, node);
      queue.push(to);
    }
  }
  return [from];
}

function backFrom(end: number, before: ReadonlyMap<number, number>): readonly number[] {
  const path = [end];
  for (let node = before.get(end); node !== undefined; node = before.get(node)) path.push(node);
  return path.reverse();
}
