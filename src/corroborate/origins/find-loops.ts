import type { CitationGraph } from "./citation-graph.ts";
import { shortestPath } from "./shortest-path.ts";
import { findStrongComponents } from "./strong-components.ts";

/** Nodes in the order of citing: each cites the next, the last the first. */
export type Loop = readonly number[];

/** Loops of a graph. */
export interface FoundLoops {
  readonly loops: readonly Loop[];
  /** `false` when the search was given up. */
  readonly complete: boolean;
}

/** How many links are followed in all before a search is given up: no real case comes near it. */
const MOST_STEPS = 1_000_000;

/**
 * Finds for each citation that closes a loop the shortest loop that it closes. Without those citations
 * there is none left. A graph can have more loops than anybody could list; these are as many as its
 * loops need to be broken up.
 *
 * Linear in a graph without loops, else in the square of the citations within its loops, up to a bound.
 *
 * @param graph - Who cites whom.
 * @param before - Whether a citation comes before another: the last of a loop is what closes it.
 */
export function findLoops(
  graph: CitationGraph,
  before: (left: readonly [number, number], right: readonly [number, number]) => number,
): FoundLoops {
  const { componentOf, count } = findStrongComponents(graph.cites);
  if (count === graph.keys.length) return { loops: [], complete: true };
  const edges = graph.cites
    .flatMap((to, from) => to.map((node) => [from, node] as const))
    .filter(([from, to]) => componentOf[from] === componentOf[to])
    .sort(before);
  const standing = graph.cites.map((): number[] => []);
  const loops: Loop[] = [];
  let steps = 0;
  const next = (node: number): readonly number[] => {
    steps += 1;
    return standing[node] ?? [];
  };
  for (const [from, to] of edges) {
    if (steps > MOST_STEPS) return { loops, complete: false };
    const path = shortestPath(to, new Set([from]), next);
    if (path.at(-1) === from) loops.push(path);
    else standing[from]?.push(to);
  }
  return { loops, complete: true };
}
