import { compareText } from "../../align/compare-text.ts";
import type { AlignedEvent, AlignmentRow } from "../../model/alignment.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { AlignedEntityId, EventId, NarrativeId } from "../../model/ids.ts";
import type { Reading, Support } from "../../model/reading.ts";
import { ROLES, type Role } from "../../model/role.ts";
import type { Slot } from "../../model/slot.ts";

/** One entity of an event, with who names it. */
export interface ToldParticipant {
  readonly entity: AlignedEntityId;
  readonly roles: readonly Role[];
  readonly supports: readonly Support[];
  /** Who names it or denies it in any role. */
  readonly named: ReadonlySet<NarrativeId>;
}

/** One slot of an event, with who fills it. */
export interface ToldDetail {
  readonly row: AlignmentRow;
  readonly slot: Slot;
  readonly supports: readonly Support[];
}

/** An event with who tells what of it. */
export interface ToldEvent {
  readonly event: AlignedEvent;
  /** Who says that it happened, or that it did not. */
  readonly supports: readonly Support[];
  /** Whoever has a claim about it, however put. */
  readonly addressed: ReadonlySet<NarrativeId>;
  /** Who says that it happened. */
  readonly affirmed: ReadonlySet<NarrativeId>;
  /** By narrative: whom it names in which role. */
  readonly cast: ReadonlyMap<NarrativeId, ReadonlyMap<Role, readonly AlignedEntityId[]>>;
  readonly participants: readonly ToldParticipant[];
  readonly details: readonly ToldDetail[];
}

/** Slots that an account can leave open. What accounts rarely state (order, presence) is none. */
const DETAIL_SLOTS: ReadonlySet<Slot> = new Set([
  "time",
  "place",
  "quantity",
  "count",
  "cause",
  "outcome",
]);

/** Reads the table by event. Linear in its supports. */
export function collectToldEvents({ alignment }: Comparison): readonly ToldEvent[] {
  const rows = new Map<EventId, AlignmentRow[]>();
  for (const row of alignment.rows) {
    const group = rows.get(row.locus.event);
    if (group === undefined) rows.set(row.locus.event, [row]);
    else group.push(row);
  }
  return alignment.events.map((event) => toToldEvent(event, rows.get(event.id) ?? []));
}

function toToldEvent(event: AlignedEvent, rows: readonly AlignmentRow[]): ToldEvent {
  const occurrence = rows.filter(({ locus }) => locus.slot === "occurrence");
  const readings = occurrence.flatMap((row) => row.readings);
  const supports = readings.filter(isSaid).flatMap(({ support }) => support);
  const cast = new Map<NarrativeId, Map<Role, AlignedEntityId[]>>();
  return {
    event,
    supports,
    addressed: new Set(event.claims.map(({ narrative }) => narrative)),
    affirmed: narrativesOf(readings.filter(isAffirmed).flatMap(({ support }) => support)),
    participants: participantsOf(rows, cast),
    cast,
    details: rows
      .filter(({ locus }) => DETAIL_SLOTS.has(locus.slot))
      .map((row) => ({
        row,
        slot: row.locus.slot,
        supports: row.readings.flatMap(({ support }) => support.filter(isCommitted)),
      })),
  };
}

/** Asserted or denied; plans, fears and questions tell nothing of it. */
function isSaid({ value }: Reading): boolean {
  return value.type === "occurrence" && isTelling(value.modality);
}

function isAffirmed({ value }: Reading): boolean {
  return value.type === "occurrence" && value.polarity === "positive" && isTelling(value.modality);
}

function isCommitted({ modality }: Support): boolean {
  return isTelling(modality);
}

function isTelling(modality: Support["modality"]): boolean {
  return modality === "actual" || modality === "alleged" || modality === "unconfirmed";
}

function participantsOf(
  rows: readonly AlignmentRow[],
  cast: Map<NarrativeId, Map<Role, AlignedEntityId[]>>,
): readonly ToldParticipant[] {
  interface Draft {
    readonly roles: Set<Role>;
    readonly supports: Support[];
    readonly named: Set<NarrativeId>;
  }
  const drafts = new Map<AlignedEntityId, Draft>();
  for (const { readings } of rows) {
    for (const { value, support } of readings) {
      if (value.type !== "participant" || value.entity === null) continue;
      const draft = drafts.get(value.entity) ?? {
        roles: new Set(),
        supports: [],
        named: new Set(),
      };
      drafts.set(value.entity, draft);
      for (const { narrative } of support) draft.named.add(narrative);
      if (value.polarity === "negative") continue;
      draft.roles.add(value.role);
      draft.supports.push(...support.filter(isCommitted));
      for (const { narrative } of support) put(cast, narrative, value.role, value.entity);
    }
  }
  return [...drafts]
    .sort(([left], [right]) => compareText(left, right))
    .map(([entity, { roles, ...rest }]) => ({
      entity,
      roles: ROLES.filter((role) => roles.has(role)),
      ...rest,
    }));
}

function put(
  cast: Map<NarrativeId, Map<Role, AlignedEntityId[]>>,
  narrative: NarrativeId,
  role: Role,
  entity: AlignedEntityId,
): void {
  const roles = cast.get(narrative) ?? new Map<Role, AlignedEntityId[]>();
  cast.set(narrative, roles);
  const filled = roles.get(role);
  if (filled === undefined) roles.set(role, [entity]);
  else filled.push(entity);
}

function narrativesOf(supports: readonly Support[]): ReadonlySet<NarrativeId> {
  return new Set(supports.map(({ narrative }) => narrative));
}
