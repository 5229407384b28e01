import { compareText } from "../../align/compare-text.ts";
import { isToll } from "../../judge/is-toll.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { AlignedEntity, AlignedEvent, Locus } from "../../model/alignment.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { EventId, NarrativeId } from "../../model/ids.ts";
import type { Source } from "../../model/source.ts";
import type { Standing } from "../../model/version.ts";
import {
  ASKED_ROLES,
  INFORMED_SOURCES,
  MATTER_OFFICES,
  type Matter,
  type Office,
  SLOT_OFFICES,
} from "./standing-table.ts";

/** The most participants and sources that are named for one conflict. */
const MOST_NAMED = 6;

interface Told {
  readonly narrative: NarrativeId;
  readonly source: Source;
}

/**
 * Says who could settle what stands at a locus: who takes part in the event by some account and
 * could speak, sources of its accounts that may know at first hand, and offices that keep a record.
 */
export function createStanding(
  comparison: Comparison,
  base: KnowledgeBase,
): (locus: Locus) => readonly Standing[] {
  const { events, entities } = comparison.alignment;
  const eventById = new Map(events.map((event) => [event.id, event]));
  const entityById = new Map(entities.map((entity) => [entity.id as string, entity]));
  const actors = collectActors(comparison);
  const told = collectTold(comparison);
  return (locus) => {
    const sources = told(eventById.get(locus.event));
    const named = [...(actors.get(locus.event) ?? [])]
      .flatMap((id) => entityById.get(id) ?? [])
      .sort((left, right) => compareText(left.name, right.name));
    const part = named.slice(0, MOST_NAMED).map((entity) => tookPart(entity, sources, base));
    const spoken = new Set(part.flatMap(({ narratives }) => narratives));
    const informed = sources.filter(({ narrative }) => !spoken.has(narrative));
    const offices = officesOf(locus, eventById.get(locus.event)?.concepts ?? [], base);
    return [
      ...part,
      ...knowing(informed).slice(0, MOST_NAMED),
      ...offices.map((office): Standing => ({ basis: "office", ...office, narratives: [] })),
    ];
  };
}

/** By event: entities in a role of somebody who can be asked. */
function collectActors({ alignment }: Comparison): ReadonlyMap<EventId, ReadonlySet<string>> {
  const asked = new Set<string>(ASKED_ROLES);
  const actors = new Map<EventId, Set<string>>();
  for (const { locus, readings } of alignment.rows) {
    for (const { value } of readings) {
      if (value.type !== "participant" || value.entity === null) continue;
      if (value.polarity === "negative" || !asked.has(value.role)) continue;
      const own = actors.get(locus.event) ?? new Set<string>();
      actors.set(locus.event, own.add(value.entity));
    }
  }
  return actors;
}

/** The sources whose claims an event is made of. */
function collectTold({
  narratives,
}: Comparison): (event: AlignedEvent | undefined) => readonly Told[] {
  const byId = new Map(narratives.map((one) => [one.id, one]));
  const sourceOf = new Map(
    narratives.flatMap(({ id, claims, source }) =>
      claims.map((claim) => [`${id}\u0000${claim.id}`, claim.source ?? source] as const),
    ),
  );
  return (event) => {
    const told = new Map<string, Told>();
    for (const { narrative, claim } of event?.claims ?? []) {
      const source = sourceOf.get(`${narrative}\u0000${claim}`) ?? byId.get(narrative)?.source;
      if (source !== undefined) told.set(`${source.name}\u0000${narrative}`, { narrative, source });
    }
    return [...told].sort(([left], [right]) => compareText(left, right)).map(([, one]) => one);
  };
}

function tookPart(entity: AlignedEntity, sources: readonly Told[], base: KnowledgeBase): Standing {
  const keys = new Set([entity.name, ...entity.names].map((name) => base.nameKey(name)));
  const own = sources.filter(({ source: { name, affiliation } }) =>
    [name, affiliation].some((one) => one !== null && keys.has(base.nameKey(one))),
  );
  return {
    basis: "took-part",
    who: entity.name,
    why: "took part, by some account",
    narratives: [...new Set(own.map(({ narrative }) => narrative))].sort(compareText),
  };
}

function knowing(sources: readonly Told[]): readonly Standing[] {
  const known = new Map<string, { why: string; narratives: Set<NarrativeId> }>();
  for (const { narrative, source } of sources) {
    const why = source.kind === null ? undefined : INFORMED_SOURCES[source.kind];
    if (why === undefined) continue;
    const one = known.get(source.name) ?? { why, narratives: new Set() };
    known.set(source.name, one);
    one.narratives.add(narrative);
  }
  return [...known].map(([who, { why, narratives }]) => ({
    basis: "told",
    who,
    why,
    narratives: [...narratives].sort(compareText),
  }));
}

function officesOf(
  { slot }: Locus,
  concepts: readonly string[],
  base: KnowledgeBase,
): readonly Office[] {
  const matter = matterOf(slot, concepts, base);
  const offices = [
    ...(matter === null ? [] : MATTER_OFFICES[matter]),
    ...(SLOT_OFFICES[slot] ?? []),
  ];
  return [...new Map(offices.map((office) => [office.who, office])).values()];
}

function matterOf(
  slot: Locus["slot"],
  concepts: readonly string[],
  base: KnowledgeBase,
): Matter | null {
  if (slot === "quantity" || slot === "count") return isToll(concepts, base) ? "toll" : null;
  if (!["occurrence", "outcome", "agent", "patient", "direction"].includes(slot)) return null;
  const axes = concepts.map((concept) => base.predicate(concept).endState?.axis);
  if (axes.includes("control")) return "control";
  return isToll(concepts, base) ? "harm" : null;
}
