import type { AlignedEntity } from "../../model/alignment.ts";
import type { Attribute } from "../../model/claim.ts";
import type { EntityId, NarrativeId } from "../../model/ids.ts";
import { compareText } from "../compare-text.ts";
import type { ClaimRecord } from "../records/claim-record.ts";
import type { EventContext } from "../slots/event-context.ts";
import { evidenceOf, type ReadingDraft } from "../slots/reading-draft.ts";
import { createUnionFind } from "../union-find.ts";

/** Drafts of one event's attribute rows. */
export interface AttributeDrafts {
  readonly context: EventContext;
  readonly drafts: readonly ReadingDraft[];
}

interface Assertion {
  readonly record: ClaimRecord;
  readonly attribute: Attribute;
  readonly context: EventContext;
  readonly derived: boolean;
}

/** The name under which what an entity is said to be stands among its properties. */
const CATEGORY = "category";

/**
 * What accounts say of the entities themselves. An account may give the gunman's age when it tells
 * of the arrest, another when it tells of the shooting: entities that any event takes for one are
 * followed over all events of their narratives.
 *
 * @param contexts - All events.
 * @param entitiesOf - The aligned entities of an event.
 * @returns Drafts for the first event, by id, in which the holder takes part.
 */
export function readAttributes(
  contexts: readonly EventContext[],
  entitiesOf: (context: EventContext) => readonly AlignedEntity[],
): readonly AttributeDrafts[] {
  const assertions = contexts.flatMap((context) =>
    context.records.flatMap((record): readonly Assertion[] =>
      record.claim.polarity === "negative" ? [] : assertionsOf(record, context),
    ),
  );
  if (assertions.length === 0) return [];
  const rootOf = holderRoots(contexts, entitiesOf);
  const groups = new Map<number, Assertion[]>();
  for (const assertion of assertions) {
    const root = rootOf(assertion.record.narrative.id, assertion.attribute.entity);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [assertion]);
    else group.push(assertion);
  }
  return [...groups.values()].flatMap((group) => {
    const home = [...group].sort((left, right) =>
      compareText(left.context.id, right.context.id),
    )[0];
    if (home === undefined) return [];
    const holder = holderIn(home, entitiesOf);
    if (holder === null) return [];
    return [{ context: home.context, drafts: group.map((one) => draft(one, holder)) }];
  });
}

/** What the claim says of its entities, and what its account says that they are. */
function assertionsOf(record: ClaimRecord, context: EventContext): readonly Assertion[] {
  const stated = record.claim.attributes.map((attribute) => ({
    record,
    attribute,
    context,
    derived: false,
  }));
  const categories = record.fillers.flatMap(({ entity, profile }) =>
    profile.description.categories.map((value) => ({
      record,
      attribute: { entity, name: CATEGORY, value, quantity: null, evidence: [] },
      context,
      derived: true,
    })),
  );
  return [...stated, ...categories];
}

/** Entities of narratives, joined wherever an event takes them for one. */
function holderRoots(
  contexts: readonly EventContext[],
  entitiesOf: (context: EventContext) => readonly AlignedEntity[],
): (narrative: NarrativeId, entity: EntityId) => number {
  const entities = contexts.flatMap(entitiesOf);
  const numbers = new Map<string, number>();
  const numberOf = (narrative: NarrativeId, entity: EntityId): number => {
    const key = `${narrative}\u0000${entity}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const joined = entities.map((one) =>
    one.members.map((member) => numberOf(member.narrative, member.entity)),
  );
  const sets = createUnionFind(numbers.size);
  for (const group of joined) for (const member of group) sets.union(group[0] ?? member, member);
  return (narrative, entity) => sets.find(numbers.get(`${narrative}\u0000${entity}`) ?? 0);
}

function holderIn(
  { record, attribute, context }: Assertion,
  entitiesOf: (context: EventContext) => readonly AlignedEntity[],
): AlignedEntity | null {
  const own = (one: AlignedEntity): boolean =>
    one.members.some(
      (member) => member.narrative === record.narrative.id && member.entity === attribute.entity,
    );
  return entitiesOf(context).find(own) ?? null;
}

function draft(
  { record, attribute, context, derived }: Assertion,
  holder: AlignedEntity,
): ReadingDraft {
  const name = nameOf(attribute, context);
  const { value, quantity } = attribute;
  return {
    slot: "attribute",
    topic: `${name} of ${holder.name}`,
    key: valueKey(attribute, context),
    label: value,
    value: { type: "attribute", entity: holder.id, name, value, quantity },
    record,
    evidence: evidenceOf(record, attribute.evidence),
    derived,
  };
}

function nameOf({ name }: Attribute, { base }: EventContext): string {
  return name === CATEGORY ? CATEGORY : (base.attribute(name)?.name ?? base.nameKey(name));
}

/** Names are one in any spelling; figures are what they say ("80 kg" is not "95 kg"). */
function valueKey({ value, quantity }: Attribute, { base }: EventContext): string {
  if (quantity !== null) {
    const { low, best, high, unit } = quantity;
    return JSON.stringify([low, best, high, unit]);
  }
  return /\p{N}/u.test(value) ? value.trim().toLowerCase() : base.nameKey(value);
}
