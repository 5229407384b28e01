import type { Dependence } from "../../model/dependence.ts";
import type { NarrativeId } from "../../model/ids.ts";
import { type ClaimsChain, endOf } from "./chain.ts";
import type { CitationGraph } from "./citation-graph.ts";
import type { EventCitations } from "./index-citations.ts";

/** One source that rests on another beside what the chains of a reading state. */
export interface Tie {
  /** Nodes of the graph. */
  readonly from: number;
  readonly to: number;
  /** What it was inferred from; `null`: it cites the other on something else of the same event. */
  readonly dependence: Dependence | null;
}

/** Finds the ties between who is said to have said it. */
export type TiesOf = (graph: CitationGraph, chains: readonly ClaimsChain[]) => readonly Tie[];

/**
 * Infers ties between the sources of a reading that chains of the reading do not state.
 *
 * Who cites another on an event, and both say the same of it, knew what the other says. Accounts that
 * depend on each other are one voice both ways; one that rests on several sources is not what makes
 * those one, and the other rests on all of them.
 *
 * @param citations - Of the whole comparison.
 * @param dependences - Those strong enough to make two accounts one voice.
 */
export function inferTies(citations: EventCitations, dependences: readonly Dependence[]): TiesOf {
  const byFirst = new Map<NarrativeId, Dependence[]>();
  for (const dependence of dependences) {
    const [first] = dependence.narratives;
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [dependence]);
    else list.push(dependence);
  }
  return (graph, chains) => [
    ...tiesByCitation(graph, chains, citations),
    ...tiesByDependence(graph, chains, byFirst),
  ];
}

function tiesByCitation(
  graph: CitationGraph,
  chains: readonly ClaimsChain[],
  citations: EventCitations,
): readonly Tie[] {
  const ends = new Set(graph.ends);
  return graph.ends.flatMap((from) => {
    const known = new Set(graph.cites[from]);
    const cited = citations.citedBy(graph.keys[from] as string, chains);
    const to = [...cited].flatMap((key) => graph.indexOf.get(key) ?? []);
    return to
      .filter((node) => ends.has(node) && !known.has(node))
      .map((node) => ({ from, to: node, dependence: null }));
  });
}

function tiesByDependence(
  { indexOf }: CitationGraph,
  chains: readonly ClaimsChain[],
  byFirst: ReadonlyMap<NarrativeId, readonly Dependence[]>,
): readonly Tie[] {
  if (byFirst.size === 0) return [];
  const endsOf = new Map<NarrativeId, Set<number>>();
  for (const chain of chains) {
    const ends = endsOf.get(chain.narrative.id) ?? new Set();
    endsOf.set(chain.narrative.id, ends.add(indexOf.get(endOf(chain).key) as number));
  }
  return [...endsOf].flatMap(([narrative, left]) =>
    (byFirst.get(narrative) ?? []).flatMap((dependence) => {
      const right = endsOf.get(dependence.narratives[1]);
      return right === undefined ? [] : tieEnds(left, right, dependence);
    }),
  );
}

function tieEnds(
  left: ReadonlySet<number>,
  right: ReadonlySet<number>,
  dependence: Dependence,
): readonly Tie[] {
  const restOn = (one: ReadonlySet<number>, others: ReadonlySet<number>): readonly Tie[] =>
    one.size > 1
      ? []
      : [...one].flatMap((from) =>
          [...others].filter((to) => to !== from).map((to) => ({ from, to, dependence })),
        );
  return [...restOn(left, right), ...restOn(right, left)];
}
