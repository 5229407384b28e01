import type { CitationGraph } from "./citation-graph.ts";
import { findStrongComponents, type StrongComponents } from "./strong-components.ts";

/** What the sources of a graph go back to. */
export interface Resolution {
  /** The independent origins, by the nodes that are one origin. */
  readonly origins: readonly (readonly number[])[];
  /** By node: indexes of the origins it goes back to; none where it leads into loops only. */
  readonly originsOf: readonly (readonly number[])[];
}

/** Ties between sources beside what the chains state, from who depends to on whom; or both ways. */
export type InferredTies = readonly (readonly [from: number, to: number])[];

/**
 * Finds where all chains come from: the sources that cite nobody. A loop that nobody outside feeds is
 * no origin, however many go round in it. What is inferred beside the chains can make two origins one
 * and never makes or unmakes a loop.
 *
 * Linear in the graph and the pairs of source and origin.
 *
 * @param graph - Who cites whom.
 * @param inferred - See {@link InferredTies}.
 * @param spokeFirst - Nodes that said it before anybody in their loop cited anybody.
 */
export function resolveOrigins(
  { cites }: CitationGraph,
  inferred: InferredTies = [],
  spokeFirst: ReadonlySet<number> = new Set(),
): Resolution {
  const stated = findStrongComponents(cites);
  const genuine = originNodes(cites, stated, spokeFirst);
  const all = cites.map((to) => [...to]);
  for (const [from, to] of inferred) all[from]?.push(to);
  const tied = inferred.length === 0 ? stated : findStrongComponents(all);
  const sinks = findSinks(all, tied);
  const members = new Map<number, number[]>();
  for (const node of genuine) {
    const component = tied.componentOf[node] as number;
    if (!sinks[component]) continue;
    const list = members.get(component);
    if (list === undefined) members.set(component, [node]);
    else list.push(node);
  }
  return { origins: [...members.values()], originsOf: spread(all, tied, [...members.keys()]) };
}

/** By component: whether it leads nowhere else. */
function findSinks(
  leaving: readonly (readonly number[])[],
  { count, componentOf }: StrongComponents,
): readonly boolean[] {
  const sinks = new Array<boolean>(count).fill(true);
  for (const [node, to] of leaving.entries()) {
    const from = componentOf[node] as number;
    if (to.some((next) => componentOf[next] !== from)) sinks[from] = false;
  }
  return sinks;
}

/** Nodes that say it themselves: they cite nobody, or spoke before their loop began. */
function originNodes(
  cites: CitationGraph["cites"],
  stated: StrongComponents,
  spokeFirst: ReadonlySet<number>,
): readonly number[] {
  const sinks = findSinks(cites, stated);
  return [...cites.keys()].filter(
    (node) =>
      cites[node]?.length === 0 ||
      (spokeFirst.has(node) && sinks[stated.componentOf[node] as number] === true),
  );
}

/** By node: which of the given components it leads to, as indexes. */
function spread(
  leaving: readonly (readonly number[])[],
  { count, componentOf }: StrongComponents,
  targets: readonly number[],
): readonly (readonly number[])[] {
  const nodesOf: number[][] = Array.from({ length: count }, () => []);
  for (const [node, component] of componentOf.entries()) nodesOf[component]?.push(node);
  const reached: (readonly number[])[] = [];
  const indexOf = new Map(targets.map((component, index) => [component, index]));
  // What a component leads to has a smaller number, and so is known already.
  for (const [component, nodes] of nodesOf.entries()) {
    const own = indexOf.get(component);
    const found = new Set(own === undefined ? [] : [own]);
    for (const to of nodes.flatMap((node) => leaving[node] ?? [])) {
      const next = componentOf[to] as number;
      if (next !== component) for (const index of reached[next] ?? []) found.add(index);
    }
    reached.push([...found]);
  }
  return componentOf.map((component) => reached[component] ?? []);
}
