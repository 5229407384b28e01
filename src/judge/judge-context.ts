import { relateTimes } from "../align/relate-times.ts";
import type { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import type { Relation } from "../knowledge/relations.ts";
import type {
  AlignedEntity,
  AlignedEvent,
  Alignment,
  AlignmentRow,
  StatedDistinction,
} from "../model/alignment.ts";
import type { AlignedEntityId, EventId, NarrativeId } from "../model/ids.ts";
import type { ReadingValue } from "../model/reading-value.ts";
import type { Role } from "../model/role.ts";
import type { Slot } from "../model/slot.ts";

/** A relation between two entities of one event, with what accounts themselves state. */
export interface EntityRelation extends Omit<Relation, "licence"> {
  readonly licence: Relation["licence"] | "stated";
}

/** What detectors and gates may look at beside two readings. */
export interface JudgeContext {
  readonly base: KnowledgeBase;
  /** @throws RangeError when the alignment has no such entity. */
  entity(id: AlignedEntityId): AlignedEntity;
  /** @throws RangeError when the alignment has no such event. */
  event(id: EventId): AlignedEvent;
  /** Rows of an event at a slot; several when they have topics. */
  rows(event: EventId, slot: Slot): readonly AlignmentRow[];
  /** What a narrative gives at a slot of an event. */
  given(event: EventId, slot: Slot, narrative: NarrativeId): readonly ReadingValue[];
  /** How two entities of one event relate: declared, stated in an account, or known. */
  relate(left: AlignedEntityId, right: AlignedEntityId): EntityRelation;
  /** Can several entities fill the role in an event of this kind, independently of each other? */
  isMultiValued(event: EventId, role: Role): boolean;
  /** Does one text tell both narratives? */
  isOneText(left: NarrativeId, right: NarrativeId): boolean;
  /** Does the text of a narrative tell of many events, as articles do, or of one, as notices do? */
  tellsMuch(narrative: NarrativeId): boolean;
  /** Do the stated times (or places) of two accounts of an event exclude each other? */
  settingsClash(
    event: EventId,
    slot: "time" | "place",
    left: NarrativeId,
    right: NarrativeId,
  ): boolean;
}

/**
 * Indexes an alignment for judging. Linear in its rows; relations are worked out when asked for.
 *
 * @param alignment - From `align`.
 * @param base - The same knowledge it was aligned with.
 */
export function createJudgeContext(alignment: Alignment, base: KnowledgeBase): JudgeContext {
  const entities = new Map(alignment.entities.map((entity) => [entity.id, entity]));
  const events = new Map(alignment.events.map((event) => [event.id, event]));
  const rows = indexRows(alignment.rows);
  const distinctions = indexDistinctions(alignment.distinctions);
  const entity: JudgeContext["entity"] = (id) => required(entities.get(id), "entity", id);
  const event: JudgeContext["event"] = (id) => required(events.get(id), "event", id);
  const memo = new Map<string, EntityRelation>();
  const rowsOf: JudgeContext["rows"] = (id, slot) => rows.get(`${id}\u0000${slot}`) ?? [];
  return {
    base,
    entity,
    event,
    rows: rowsOf,
    given: (id, slot, narrative) =>
      rowsOf(id, slot)
        .flatMap((row) => row.readings)
        .filter((reading) => reading.support.some((one) => one.narrative === narrative))
        .map((reading) => reading.value),
    relate(left, right) {
      const key = `${left}\u0000${right}`;
      let relation = memo.get(key);
      if (relation === undefined) {
        relation = relateEntities(entity(left), entity(right), base, distinctions);
        memo.set(key, relation);
      }
      return relation;
    },
    isMultiValued: (id, role) =>
      event(id).concepts.some((concept) => base.predicate(concept).multiValued.includes(role)),
    ...createTextIndex(alignment),
    settingsClash: createSettingsClash(rowsOf, base),
  };
}

/** A notice tells of one event in so many claims; an article tells of more. */
const FEW_EVENTS = 6;

function createTextIndex({
  sharedTexts,
  events,
}: Alignment): Pick<JudgeContext, "isOneText" | "tellsMuch"> {
  const texts = new Map(sharedTexts.flatMap((group) => group.map((id) => [id, group[0] ?? id])));
  const textOf = (narrative: NarrativeId): NarrativeId => texts.get(narrative) ?? narrative;
  const told = new Map<NarrativeId, number>();
  for (const { claims } of events) {
    for (const text of new Set(claims.map(({ narrative }) => textOf(narrative)))) {
      told.set(text, (told.get(text) ?? 0) + 1);
    }
  }
  return {
    isOneText: (left, right) => textOf(left) === textOf(right),
    tellsMuch: (narrative) => (told.get(textOf(narrative)) ?? 0) > FEW_EVENTS,
  };
}

function required<Value>(value: Value | undefined, what: string, id: string): Value {
  if (value === undefined)
    throw new RangeError(`Cannot judge alignment: it has no ${what} "${id}"`);
  return value;
}

function indexRows(rows: readonly AlignmentRow[]): ReadonlyMap<string, readonly AlignmentRow[]> {
  const index = new Map<string, AlignmentRow[]>();
  for (const row of rows) {
    const key = `${row.locus.event}\u0000${row.locus.slot}`;
    const group = index.get(key);
    if (group === undefined) index.set(key, [row]);
    else group.push(row);
  }
  return index;
}

function indexDistinctions(
  distinctions: readonly StatedDistinction[],
): ReadonlyMap<string, StatedDistinction> {
  const index = new Map<string, StatedDistinction>();
  for (const one of distinctions) {
    index.set(`${one.entity}\u0000${one.not}`, one);
    index.set(`${one.not}\u0000${one.entity}`, one);
  }
  return index;
}

function relateEntities(
  left: AlignedEntity,
  right: AlignedEntity,
  base: KnowledgeBase,
  distinctions: ReadonlyMap<string, StatedDistinction>,
): EntityRelation {
  if (left.id === right.id)
    return { relation: "same", licence: "names", because: "the same entity" };
  const describe = ({ names, categories, sameAs }: AlignedEntity) => ({
    labels: names,
    categories,
    sameAs,
  });
  const known = base.relateEntities(describe(left), describe(right));
  if (known.licence === "declared") return known;
  const stated = distinctions.get(`${left.id}\u0000${right.id}`);
  if (stated === undefined) return known;
  const words = stated.evidence[0]?.quote;
  const quote = words === undefined ? "" : ` (“${words}”)`;
  return {
    relation: "disjoint",
    licence: "stated",
    because: `two parties, according to ${stated.source}${quote}`,
  };
}

/** Accounts are compared by the readings they give, so that the cost is that of distinct readings. */
function createSettingsClash(
  rowsOf: JudgeContext["rows"],
  base: KnowledgeBase,
): JudgeContext["settingsClash"] {
  const memo = new Map<string, (left: NarrativeId, right: NarrativeId) => boolean>();
  return (event, slot, left, right) => {
    const key = `${event}\u0000${slot}`;
    let clash = memo.get(key);
    if (clash === undefined) {
      clash = clashOf(rowsOf(event, slot), base);
      memo.set(key, clash);
    }
    return clash(left, right);
  };
}

function clashOf(
  rows: readonly AlignmentRow[],
  base: KnowledgeBase,
): (left: NarrativeId, right: NarrativeId) => boolean {
  const given = new Map<NarrativeId, Set<number>>();
  const values = rows
    .flatMap((row) => row.readings)
    .map((reading, index) => {
      for (const { narrative } of reading.support) {
        given.set(narrative, (given.get(narrative) ?? new Set()).add(index));
      }
      return reading.value;
    });
  const memo = new Map<string, boolean>();
  const excludes = (left: number, right: number): boolean => {
    const key = `${left} ${right}`;
    let answer = memo.get(key);
    if (answer === undefined) {
      answer = valuesExclude(values[left], values[right], base);
      memo.set(key, answer);
    }
    return answer;
  };
  return (left, right) => {
    const one = [...(given.get(left) ?? [])];
    const other = [...(given.get(right) ?? [])];
    if (one.length === 0 || other.length === 0) return false;
    return one.every((first) => other.every((second) => excludes(first, second)));
  };
}

function valuesExclude(
  left: ReadingValue | undefined,
  right: ReadingValue | undefined,
  base: KnowledgeBase,
): boolean {
  if (left?.type === "place" && right?.type === "place") {
    return base.relatePlaces(left.place, right.place).relation === "disjoint";
  }
  if (left?.type === "time" && right?.type === "time") {
    const { relation } = relateTimes(left.time, right.time);
    // Two clock times of one day are no sign of a second event.
    return (
      relation === "disjoint" && left.time.start?.slice(0, 10) !== right.time.start?.slice(0, 10)
    );
  }
  return false;
}
