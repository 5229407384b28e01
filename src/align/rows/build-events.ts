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
import { attachPresence } from "./attach-presence.ts";
import { conceptTopics } from "./concept-topics.ts";
import { nameEvents } from "./event-label.ts";

/** An event with everything its rows are read from. */
export interface BuiltEvent {
  readonly id: EventId;
  readonly label: string;
  readonly concepts: readonly string[];
  readonly cluster: EventCluster;
  readonly entities: readonly AlignedEntity[];
  /** Claims of other events about somebody's absence from this one. */
  readonly absences: readonly ClaimRecord[];
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
  const absences = attachPresence(clusters, relations);
  return clusters.flatMap((cluster, index) => {
    const name = names[index];
    if (name === undefined) return [];
    const linked = cluster.records.flatMap((record) => resultsOf(record, recordOf));
    const involved = [...cluster.records, ...linked, ...(absences[index] ?? [])];
    const entities = alignEntities(name.id, involved.flatMap(usesOf), relations);
    return [build(name, cluster, absences[index] ?? [], entities, { base, recordOf, relations })];
  });
}

interface Surroundings {
  readonly base: KnowledgeBase;
  readonly relations: Relations;
  readonly recordOf: EventContext["recordOf"];
}

function build(
  { id, label }: { readonly id: EventId; readonly label: string },
  cluster: EventCluster,
  absences: readonly ClaimRecord[],
  entities: EventEntities,
  { base, relations, recordOf }: Surroundings,
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
    absences,
    firsts,
    context: {
      id,
      records,
      base,
      entityOf: entities.of,
      recordOf,
      topicOf: conceptTopics(records, relations),
      hasParties: records.some((record) => record.fillers.some((filler) => filler.role === "party")),
    },
  };
}

function resultsOf(record: ClaimRecord, recordOf: EventContext["recordOf"]): readonly ClaimRecord[] {
  return record.claim.links.flatMap((link) => {
    const result = link.relation === "result" ? recordOf(record.narrative.id, link.claim) : null;
    return result === null ? [] : [result];
  });
}

function usesOf(record: ClaimRecord): readonly EntityUse[] {
  const narrative = record.narrative.id;
  const holders = record.holders.map((holder) => ({ ...holder, narrative }));
  return [...record.fillers.map(({ profile, entity, label }) => ({ profile, entity, label, narrative })), ...holders];
}

