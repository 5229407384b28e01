import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { AlignedEntity } from "../../model/alignment.ts";
import type { EventId, NarrativeId } from "../../model/ids.ts";
import { compareText } from "../compare-text.ts";
import { alignEntities, type EntityUse, type EventEntities } from "../entities/align-entities.ts";
import type { EventCluster } from "../events/cluster-events.ts";
import type { Relations } from "../events/relations.ts";
import type { ClaimRecord } from "../records/claim-record.ts";
import { refKey } from "../records/claim-record.ts";
import type { EventContext } from "../slots/event-context.ts";
import { attachPresence, type PresenceClaims } from "./attach-presence.ts";
import { conceptTopics, SAME_ROLES, WHOLE } from "./concept-topics.ts";
import { nameEvents } from "./event-label.ts";

/** An event with everything its rows are read from. */
export interface BuiltEvent {
  readonly id: EventId;
  readonly label: string;
  readonly concepts: readonly string[];
  readonly cluster: EventCluster;
  readonly entities: readonly AlignedEntity[];
  /** Claims about who was there, of this and other events. */
  readonly presence: PresenceClaims | null;
  readonly context: EventContext;
  /** Where each narrative first tells it. */
  readonly firsts: ReadonlyMap<NarrativeId, number>;
}

/**
 * Names events, takes their entities together and gathers what their slots need.
 *
 * @returns One event a cluster, in the same order.
 */
export function buildEvents(
  clusters: readonly EventCluster[],
  records: readonly ClaimRecord[],
  base: KnowledgeBase,
  relations: Relations,
): readonly BuiltEvent[] {
  const byRef = new Map(records.map((record) => [refKey(record), record]));
  const recordOf: EventContext["recordOf"] = (narrative, claim) =>
    byRef.get(`${narrative}\u0000${claim}`) ?? null;
  const names = nameEvents(clusters);
  const presence = attachPresence(clusters, relations);
  const eventOf = new Map(
    clusters.flatMap((cluster) => cluster.records.map((record) => [record, cluster] as const)),
  );
  return clusters.flatMap((cluster, index) => {
    const name = names[index];
    if (name === undefined) return [];
    const own = presence[index] ?? null;
    const results = resultsOf(cluster, eventOf, recordOf);
    const involved = [
      ...cluster.records,
      ...results,
      ...(own?.absences ?? []),
      ...(own?.needing.keys() ?? []),
    ];
    const entities = alignEntities(name.id, involved.flatMap(usesOf), relations);
    return [build(name, cluster, own, entities, { base, recordOf, relations, results })];
  });
}

interface Surroundings {
  readonly base: KnowledgeBase;
  readonly relations: Relations;
  readonly recordOf: EventContext["recordOf"];
  readonly results: readonly ClaimRecord[];
}

function build(
  { id, label }: { readonly id: EventId; readonly label: string },
  cluster: EventCluster,
  presence: PresenceClaims | null,
  entities: EventEntities,
  { base, relations, recordOf, results }: Surroundings,
): BuiltEvent {
  const { records } = cluster;
  const firsts = new Map<NarrativeId, number>();
  for (const { narrative, order } of records) {
    firsts.set(narrative.id, Math.min(firsts.get(narrative.id) ?? order, order));
  }
  return {
    id,
    label,
    concepts: [...new Set(records.map((record) => record.concept.name))].sort(compareText),
    cluster,
    entities: entities.entities,
    presence,
    firsts,
    context: {
      id,
      records,
      base,
      entityOf: entities.of,
      recordOf,
      results,
      topicOf: conceptTopics(records, relations, WHOLE),
      roleTopicOf: conceptTopics(records, relations, SAME_ROLES),
      hasParties: records.some((record) =>
        record.fillers.some((filler) => filler.role === "party"),
      ),
    },
  };
}

/** Everything accounts claim about the events that one of them says this event led to. */
function resultsOf(
  cluster: EventCluster,
  eventOf: ReadonlyMap<ClaimRecord, EventCluster>,
  recordOf: EventContext["recordOf"],
): readonly ClaimRecord[] {
  const events = new Set<EventCluster>();
  for (const { claim, narrative } of cluster.records) {
    for (const link of claim.polarity === "negative" ? [] : claim.links) {
      if (link.relation !== "result" || link.polarity === "negative") continue;
      const result = recordOf(narrative.id, link.claim);
      const event = result === null ? undefined : eventOf.get(result);
      if (event !== undefined && event !== cluster) events.add(event);
    }
  }
  return [...events]
    .flatMap((event) => event.records)
    .filter((record) => record.claim.polarity === "positive");
}

function usesOf(record: ClaimRecord): readonly EntityUse[] {
  const narrative = record.narrative.id;
  const holders = record.holders.map((holder) => ({ ...holder, narrative }));
  return [
    ...record.fillers.map(({ profile, entity, label }) => ({ profile, entity, label, narrative })),
    ...holders,
  ];
}
