import type { EventId } from "../../model/ids.ts";
import { compareText } from "../compare-text.ts";
import type { EventCluster } from "../events/cluster-events.ts";
import { type ClaimRecord, refKey } from "../records/claim-record.ts";
import { slug } from "../slug.ts";

/** How an event is called and known. */
export interface EventName {
  readonly id: EventId;
  readonly label: string;
}

/**
 * Names events by what they are, not by their position: kind, then day, then place. Two events of
 * the same name are told apart by number, in the order of their first claims' ids.
 *
 * @param clusters - All events of the alignment.
 * @returns One name a cluster, in the same order.
 */
export function nameEvents(clusters: readonly EventCluster[]): readonly EventName[] {
  const drafts = clusters.map((cluster, index) => ({
    index,
    label: usualConcept(cluster.records),
    base: baseId(cluster.records),
    first: cluster.records[0] === undefined ? "" : refKey(cluster.records[0]),
  }));
  const taken = new Map<string, number>();
  const names: EventName[] = [];
  for (const draft of [...drafts].sort((left, right) => compareText(left.first, right.first))) {
    const count = (taken.get(draft.base) ?? 0) + 1;
    taken.set(draft.base, count);
    const id = count === 1 ? draft.base : `${draft.base}~${count}`;
    names[draft.index] = { id: id as EventId, label: draft.label };
  }
  return names;
}

/** The kind most narratives call it; ties go to the first in alphabetical order. */
function usualConcept(records: readonly ClaimRecord[]): string {
  const votes = new Map<string, Set<string>>();
  for (const { concept, narrative, claim } of records) {
    const name = concept.known ? concept.name : claim.predicate;
    votes.set(name, (votes.get(name) ?? new Set()).add(narrative.id));
  }
  return (
    [...votes].sort(
      ([left, one], [right, other]) => other.size - one.size || compareText(left, right),
    )[0]?.[0] ?? ""
  );
}

function baseId(records: readonly ClaimRecord[]): string {
  const declared = records.map((record) => record.event).filter((key) => key !== null);
  const days = records
    .map((record) => record.time?.value.start?.slice(0, 10) ?? null)
    .filter((day) => day !== null);
  const places = records
    .map((record) => record.place?.value.name ?? null)
    .filter((name) => name !== null);
  const parts = [usualConcept(records), first(declared), first(days), first(places)];
  return parts
    .filter((part) => part !== null)
    .map(slug)
    .join("@");
}

function first(values: readonly string[]): string | null {
  return [...values].sort(compareText)[0] ?? null;
}
