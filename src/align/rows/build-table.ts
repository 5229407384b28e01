import type { AlignmentRow, StatedDistinction } from "../../model/alignment.ts";
import type { EventId, NarrativeId } from "../../model/ids.ts";
import { compareText } from "../compare-text.ts";
import type { ClaimRecord } from "../records/claim-record.ts";
import type { EventContext } from "../slots/event-context.ts";
import { readResults } from "../slots/read-outcomes.ts";
import type { ReadingDraft } from "../slots/reading-draft.ts";
import { COMPARING_READERS, STATING_READERS } from "../slots/slot-readers.ts";
import type { BuiltEvent } from "./build-events.ts";
import { buildRows } from "./build-rows.ts";
import type { ScopeOf } from "./collect-support.ts";
import { readAttributes } from "./read-attributes.ts";
import { readOrder } from "./read-order.ts";
import { readPresence } from "./read-presence.ts";

/** The rows of all events, and what accounts say is not one and the same. */
export interface Table {
  readonly rows: readonly AlignmentRow[];
  readonly distinctions: readonly StatedDistinction[];
}

/**
 * Reads every slot of every event.
 *
 * @param events - All events.
 * @param columns - Narratives in the order of the table.
 * @returns Rows by event id, in each event by slot.
 */
export function buildTable(events: readonly BuiltEvent[], columns: readonly NarrativeId[]): Table {
  const attributes = groupDrafts(
    readAttributes(
      events.map((event) => event.context),
      entityLookup(events),
    ).map(({ context, drafts }) => [context.id, drafts]),
  );
  const orders = orderDrafts(events);
  const positions = new Map(columns.map((narrative, index) => [narrative, index]));
  const sorted = [...events].sort((left, right) => compareText(left.id, right.id));
  const rows = sorted.flatMap((event) => {
    const drafts = [
      ...statedBy(event.context),
      ...readResults(event.context),
      ...readPresence(event.presence, event.context),
      ...(attributes.get(event.id) ?? []),
      ...(orders.get(event.id) ?? []),
    ];
    return buildRows(event.id, event.label, drafts, positions, scopeIn(event));
  });
  return { rows, distinctions: sorted.flatMap(distinctionsOf) };
}

/** What the claims of an event give, reader by reader. */
function statedBy(context: EventContext): readonly ReadingDraft[] {
  const { records } = context;
  const readers = records.length > 1 ? [...STATING_READERS, ...COMPARING_READERS] : STATING_READERS;
  return readers.flatMap((read) => records.flatMap((record) => read(record, context)));
}

function entityLookup(events: readonly BuiltEvent[]): Parameters<typeof readAttributes>[1] {
  const byId = new Map(events.map((event) => [event.id, event.entities]));
  return (context) => byId.get(context.id) ?? [];
}

function groupDrafts(
  entries: readonly (readonly [EventId, readonly ReadingDraft[]])[],
): ReadonlyMap<EventId, readonly ReadingDraft[]> {
  const groups = new Map<EventId, ReadingDraft[]>();
  for (const [event, drafts] of entries) {
    const group = groups.get(event);
    if (group === undefined) groups.set(event, [...drafts]);
    else for (const draft of drafts) group.push(draft);
  }
  return groups;
}

function orderDrafts(events: readonly BuiltEvent[]): ReadonlyMap<EventId, readonly ReadingDraft[]> {
  const eventOf = new Map<ClaimRecord, BuiltEvent>();
  for (const event of events)
    for (const record of event.context.records) eventOf.set(record, event);
  return groupDrafts(
    events.flatMap((event) =>
      event.context.records.flatMap((record) =>
        readOrder(record, (one) => eventOf.get(one) ?? null, event.context).map(
          ({ event: id, draft }) => [id, [draft]] as const,
        ),
      ),
    ),
  );
}

/** Participants of a claim as entities of the event; of a claim of another event, none. */
function scopeIn(event: BuiltEvent): ScopeOf {
  const { context, presence } = event;
  const own = [
    ...context.records,
    ...context.results,
    ...(presence?.absences ?? []),
    ...(presence?.needing.keys() ?? []),
  ];
  const scopes = new Map(
    own.map((record) => [
      record,
      record.fillers
        .filter((filler) => filler.polarity === "positive")
        .map(({ role, profile, quantifier }) => ({
          role,
          entity: context.entityOf(profile).id,
          quantifier,
        })),
    ]),
  );
  return (record) => scopes.get(record) ?? [];
}

/** "X, not Y" in one role of one claim. */
function distinctionsOf(event: BuiltEvent): readonly StatedDistinction[] {
  return event.context.records.flatMap((record) => {
    if (record.claim.polarity === "negative" || record.claim.modality !== "actual") return [];
    const denied = record.fillers.filter((filler) => filler.polarity === "negative");
    return denied.flatMap((not) =>
      record.fillers
        .filter((filler) => filler.polarity === "positive" && filler.role === not.role)
        .map(
          (filler): StatedDistinction => ({
            event: event.id,
            entity: event.context.entityOf(filler.profile).id,
            not: event.context.entityOf(not.profile).id,
            by: { narrative: record.narrative.id, claim: record.claim.id },
            source: record.voice.source,
            evidence: not.evidence.length > 0 ? not.evidence : record.claim.evidence,
          }),
        ),
    );
  });
}
