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
  for (let i = 1; i < nodes.length; i++) {
    const node = nodes[i] as number;
    heads[node] = bestHead(scores, size, nodes, node);
  }
  const cycle = findCycle(nodes, heads, size);
  if (cycle === null) return;
  const inCycle = cycle.map((member) => heads[member] as number);
  const outside = nodes.filter((node) => !cycle.includes(node));
  const { single, entries, exits } = shrink(scores, size, cycle, inCycle, outside);
  solve(scores, size, [...outside, single], heads);
  const from = heads[single] as number;
  outside.forEach((node, index) => {
    if (index > 0 && heads[node] === single) heads[node] = exits[index] as number;
  });
  cycle.forEach((member, place) => {
    heads[member] = inCycle[place] as number;
  });
  heads[entries[outside.indexOf(from)] ?? single] = from;
}

/**
 * Makes the first node of a cycle stand for all of it: rewrites its scores, and notes for each node
 * outside through which member an arc from it comes in, and an arc to it goes out.
 */
function shrink(
  scores: Float64Array,
  size: number,
  cycle: readonly number[],
  inCycle: readonly number[],
  outside: readonly number[],
) {
  const single = cycle[0] as number;
  const own = cycle.map((member, place) => scores[member * size + (inCycle[place] as number)] ?? 0);
  const entries = new Int32Array(outside.length);
  const exits = new Int32Array(outside.length);
  const entering = new Float64Array(outside.length);
  for (let i = 0; i < outside.length; i++) {
    const node = outside[i] as number;
    let bestIn = Number.NEGATIVE_INFINITY;
    let bestOut = Number.NEGATIVE_INFINITY;
    for (let place = 0; place < cycle.length; place++) {
      const member = cycle[place] as number;
      const gain = (scores[member * size + node] as number) - (own[place] as number);
      if (gain > bestIn) {
        bestIn = gain;
        entries[i] = member;
      }
      const out = scores[node * size + member] as number;
      if (out > bestOut) {
        bestOut = out;
        exits[i] = member;
      }
    }
    entering[i] = bestIn;
    scores[node * size + single] = bestOut;
  }
  // Only now: the row was still read above.
  for (let i = 0; i < outside.length; i++) {
    scores[single * size + (outside[i] as number)] = entering[i] as number;
  }
  return { single, entries, exits };
}

function bestHead(
  scores: Float64Array,
  size: number,
  nodes: readonly number[],
  node: number,
): number {
  const row = node * size;
  let best = nodes[0] as number;
  let top = scores[row + best] as number;
  for (let i = 1; i < nodes.length; i++) {
    const head = nodes[i] as number;
    const score = scores[row + head] as number;
    if (score > top && head !== node) {
      top = score;
      best = head;
    }
  }
  return best;
}

/** The nodes of one cycle, or null. */
function findCycle(
  nodes: readonly number[],
  heads: Int32Array,
  size: number,
): readonly number[] | null {
  const root = nodes[0] as number;
  const visitor = new Int32Array(size).fill(-1);
  for (let i = 1; i < nodes.length; i++) {
    const start = nodes[i] as number;
    let node = start;
    while (node !== root && (visitor[node] as number) < 0) {
      visitor[node] = start;
      node = heads[node] as number;
    }
    if (node === root || visitor[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node] as number; next !== node; next = heads[next] as number) {
      cycle.push(next);
    }
    return cycle;
  }
  return null;
}
