/**
 * The maximum spanning arborescence from node 0 (Chu and Liu 1965, Edmonds 1967); O(n³).
 *
 * @param scores - float64[size × size], row d, column h: what it is worth that h is the head of d.
 * It is used up.
 * @returns For each node but the first, as number - 1, its head as number - 1.
 */
export function spanningTree(scores: Float64Array, size: number): Int32Array {
  const nodes = Array.from({ length: size }, (_, node) => node);
  const heads = new Int32Array(size);
  solve(scores, size, nodes, heads);
  return Int32Array.from({ length: size - 1 }, (_, index) => (heads[index + 1] ?? 0) - 1);
}

/** Finds the heads of all `nodes` but the first, which is the root. */
function solve(scores: Float64Array, size: number, nodes: readonly number[], heads: Int32Array) {
  for (const node of nodes.slice(1)) heads[node] = bestHead(scores, size, nodes, node);
  const cycle = findCycle(nodes, heads);
  if (cycle === null) return;
  const inCycle = cycle.map((member) => heads[member] ?? 0);
  const [single = 0] = cycle;
  const inside = new Set(cycle);
  const outside = nodes.filter((node) => !inside.has(node));
  // The cycle shrinks to its first node; noted is through which member each arc comes or goes.
  const entries = new Map<number, number>();
  const exits = new Map<number, number>();
  const entering = new Float64Array(outside.length);
  outside.forEach((node, index) => {
    let [bestIn, bestOut] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    cycle.forEach((member, place) => {
      const own = scores[member * size + (inCycle[place] ?? 0)] ?? 0;
      const gain = (scores[member * size + node] ?? 0) - own;
      if (gain > bestIn) {
        bestIn = gain;
        entries.set(node, member);
      }
      const out = scores[node * size + member] ?? 0;
      if (out > bestOut) {
        bestOut = out;
        exits.set(node, member);
      }
    });
    entering[index] = bestIn;
    scores[node * size + single] = bestOut;
  });
  outside.forEach((node, index) => {
    scores[single * size + node] = entering[index] ?? 0;
  });
  solve(scores, size, [...outside, single], heads);
  const from = heads[single] ?? 0;
  for (const node of outside) {
    if (node !== nodes[0] && heads[node] === single) heads[node] = exits.get(node) ?? single;
  }
  cycle.forEach((member, place) => {
    heads[member] = inCycle[place] ?? 0;
  });
  heads[entries.get(from) ?? single] = from;
}

function bestHead(
  scores: Float64Array,
  size: number,
  nodes: readonly number[],
  node: number,
): number {
  let best = nodes[0] ?? 0;
  for (const head of nodes) {
    if (head === node) continue;
    if ((scores[node * size + head] ?? 0) > (scores[node * size + best] ?? 0)) best = head;
  }
  return best;
}

/** The nodes of one cycle, or null. */
function findCycle(nodes: readonly number[], heads: Int32Array): readonly number[] | null {
  const root = nodes[0] ?? 0;
  const visitor = new Map<number, number>();
  for (const start of nodes.slice(1)) {
    let node = start;
    while (node !== root && !visitor.has(node)) {
      visitor.set(node, start);
      node = heads[node] ?? root;
    }
    if (node === root || visitor.get(node) !== start) continue;
    const cycle = [node];
    for (let next = heads[node] ?? root; next !== node; next = heads[next] ?? root) {
      cycle.push(next);
    }
    return cycle;
  }
  return null;
}
