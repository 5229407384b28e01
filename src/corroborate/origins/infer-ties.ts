import type { Dependence } from "../../model/dependence.ts";
import type { EventId, NarrativeId } from "../../model/ids.ts";
import { type ClaimsChain, endOf } from "./chain.ts";
import type { CitationGraph } from "./citation-graph.ts";
import type { EventCitations } from "./index-citations.ts";
import { sourceKeyOf } from "./split-rivals.ts";

/** One source that rests on another beside what the chains of a reading state. */
export interface Tie {
  /** Nodes of the graph. */
  readonly from: number;
  readonly to: number;
  /** What it was inferred from; `null`: it cites the other on something else of the same event. */
  readonly dependence: Dependence | null;
}

/** Finds the ties between who is said to have said it. */
export type TiesOf = (graph: CitationGraph, told: ToldOn) => readonly Tie[];

/** What is told of some events. */
export interface ToldOn {
  readonly chains: readonly ClaimsChain[];
  readonly events: ReadonlySet<EventId>;
  /** Whether two sources, by their keys, contradict each other on those events. */
  readonly isRival: (from: string, to: string) => boolean;
}

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
  return (graph, told) => [
    ...tiesByCitation(graph, told, citations),
    ...tiesByDependence(graph, told.chains, byFirst),
  ];
}

function tiesByCitation(
  graph: CitationGraph,
  { events, isRival }: ToldOn,
  citations: EventCitations,
): readonly Tie[] {
  const endOfKey = new Map(
    graph.ends.map((node) => [sourceKeyOf(graph.keys[node] as string), node] as const),
  );
  return [...endOfKey].flatMap(([source, from]) => {
    const known = new Set(graph.cites[from]);
    return [...citations.citedBy(source, events)]
      .filter((cited) => !isRival(source, cited))
      .flatMap((cited) => endOfKey.get(cited) ?? [])
      .filter((to) => !known.has(to))
      .map((to) => ({ from, to, dependence: null }));
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
