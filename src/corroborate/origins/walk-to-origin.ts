import { compareText } from "../../align/compare-text.ts";
import type { TracedSupports } from "./create-origin-trace.ts";
import type { Tie } from "./infer-ties.ts";

/** How strongly a source rests on one that it cites on something else of the same event. */
const SAME_EVENT = 0.8;

/** The way from a source to an origin. */
export interface Walk {
  /** Of its weakest step. */
  readonly strength: number;
  /** "the Courier cites Jo Poe", from the source on. */
  readonly steps: readonly string[];
}

/** Finds the shortest way from a source to one of the nodes of an origin. Linear in the graph. */
export function walkToOrigin(
  { graph, ties }: TracedSupports,
  from: number,
  origin: readonly number[],
): Walk {
  const tieOf = new Map<string, Tie>(ties.map((tie) => [`${tie.from} ${tie.to}`, tie]));
  const nameAt = (node: number): string => graph.sources[node]?.name ?? "";
  const next = (node: number): readonly number[] =>
    [
      ...(graph.cites[node] ?? []),
      ...ties.filter((tie) => tie.from === node).map(({ to }) => to),
    ].sort((left, right) => compareText(nameAt(left), nameAt(right)));
  const path = shortestPath(from, new Set(origin), next);
  const steps = path.slice(1).map((to, index) => {
    const at = path[index] as number;
    if (graph.cites[at]?.includes(to))
      return { strength: 1, text: `${nameAt(at)} cites ${nameAt(to)}` };
    const dependence = tieOf.get(`${at} ${to}`)?.dependence ?? null;
    if (dependence !== null) return { strength: dependence.strength, text: dependence.reason };
    const text = `${nameAt(at)} cites ${nameAt(to)} on the same event`;
    return { strength: SAME_EVENT, text };
  });
  return {
    strength: Math.min(1, ...steps.map(({ strength }) => strength)),
    steps: steps.map(({ text }) => text),
  };
}

/** Breadth first; the start alone when there is no way. */
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
