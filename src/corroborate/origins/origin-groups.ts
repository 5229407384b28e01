import { compareText } from "../../align/compare-text.ts";
import type { OriginGroup } from "../../model/corroboration.ts";
import type { NarrativeId } from "../../model/ids.ts";
import { type Chain, citationsOf, endOf } from "./chain.ts";
import type { CitationGraph } from "./citation-graph.ts";
import type { Resolution } from "./resolve-origins.ts";

/** Accounts by where they come from. */
export interface OriginGroups {
  /** One an origin, in the order of the resolution. */
  readonly groups: readonly OriginGroup[];
  /** Accounts that go back to no origin. Sorted. */
  readonly circular: readonly NarrativeId[];
}

/** Puts accounts under the origins that their chains lead to. */
export function toGroups(
  chains: readonly Chain[],
  graph: CitationGraph,
  { origins, originsOf }: Resolution,
): OriginGroups {
  const members = origins.map(() => new Set<NarrativeId>());
  const grounded = new Set<NarrativeId>();
  for (const chain of chains) {
    const end = graph.indexOf.get(endOf(chain).key) as number;
    for (const index of originsOf[end] ?? []) {
      members[index]?.add(chain.narrative.id);
      grounded.add(chain.narrative.id);
    }
  }
  const all = new Set(chains.map(({ narrative }) => narrative.id));
  const citing = citersOf(chains);
  return {
    groups: origins.map((nodes, index) => ({
      ...nameOf(nodes, graph, citing),
      narratives: [...(members[index] ?? [])].sort(compareText),
    })),
    circular: [...all].filter((id) => !grounded.has(id)).sort(compareText),
  };
}

/** Orders groups by name, then by narrative. */
export function byName(left: OriginGroup, right: OriginGroup): number {
  return compareText(keyOf(left), keyOf(right));
}

function keyOf({ origin, through, narratives }: OriginGroup): string {
  return JSON.stringify([origin, through, narratives]);
}

/** Of several that are one, a name that can be gone back to is the better one. */
function nameOf(
  nodes: readonly number[],
  { sources, keys }: CitationGraph,
  citing: ReadonlyMap<string, string>,
): Omit<OriginGroup, "narratives"> {
  const named = nodes.map((node) => {
    const { name, anonymous } = sources[node] as CitationGraph["sources"][number];
    const through = anonymous ? (citing.get(keys[node] as string) ?? null) : null;
    return { origin: name, through, anonymous };
  });
  const [first, ...others] = named.sort((left, right) =>
    compareText(rankKey(left), rankKey(right)),
  );
  if (first === undefined) return { origin: "", through: null, anonymous: true, also: [] };
  const also = [...new Set(others.map(({ origin }) => origin))].filter(
    (name) => name !== first.origin,
  );
  return { ...first, also: also.sort(compareText) };
}

function rankKey({ origin, through, anonymous }: Omit<OriginGroup, "narratives" | "also">): string {
  return JSON.stringify([anonymous ? 1 : 0, origin, through]);
}

/** By source: who cites it; only the anonymous have but one. */
function citersOf(chains: readonly Chain[]): ReadonlyMap<string, string> {
  const citers = new Map<string, string>();
  for (const [from, to] of chains.flatMap(citationsOf)) {
    const known = citers.get(to.key);
    if (known === undefined || compareText(from.source.name, known) < 0) {
      citers.set(to.key, from.source.name);
    }
  }
  return citers;
}
