import type { AlignedEntity } from "../../model/alignment.ts";
import type { AlignedEntityId, EntityId, EventId, NarrativeId } from "../../model/ids.ts";
import { compareText } from "../compare-text.ts";
import type { Relations } from "../events/relations.ts";
import type { EntityProfile } from "../records/entity-profile.ts";
import { slug } from "../slug.ts";
import { createUnionFind } from "../union-find.ts";

/** One use of an entity in a claim of an event. */
export interface EntityUse {
  readonly profile: EntityProfile;
  readonly narrative: NarrativeId;
  readonly entity: EntityId;
  readonly label: string;
}

/** The entities of one event, and which profile is which. */
export interface EventEntities {
  readonly entities: readonly AlignedEntity[];
  of(profile: EntityProfile): AlignedEntity;
}

/**
 * Takes the entities of one event that are the same for one. Only accounts of this event decide.
 *
 * A bare name that fits two entities which are not one ("Smith" beside "John Smith" and "Adam
 * Smith") is joined to neither.
 *
 * @param event - Id of the event.
 * @param uses - Everything that takes part, over all its claims.
 * @param relations - How profiles relate.
 */
export function alignEntities(
  event: EventId,
  uses: readonly EntityUse[],
  relations: Relations,
): EventEntities {
  const profiles = [...new Set(uses.map((use) => use.profile))].sort(
    (left, right) => compareText(left.key, right.key) || left.index - right.index,
  );
  const groups = groupProfiles(profiles, relations);
  const byProfile = new Map<EntityProfile, AlignedEntity>();
  const taken = new Map<string, number>();
  const entities = groups.map((group) => {
    const entity = toEntity(event, group, uses, taken);
    for (const profile of group) byProfile.set(profile, entity);
    return entity;
  });
  return {
    entities,
    of(profile) {
      const entity = byProfile.get(profile);
      if (entity === undefined)
        throw new RangeError(`Entity "${profile.name}" is not of event ${event}`);
      return entity;
    },
  };
}

function groupProfiles(
  profiles: readonly EntityProfile[],
  relations: Relations,
): readonly (readonly EntityProfile[])[] {
  const neighbours = sameAs(profiles, relations);
  const sets = createUnionFind(profiles.length);
  neighbours.forEach((others, index) => {
    if (isAmbiguous(index, others, profiles, neighbours)) return;
    for (const other of others) {
      if (!isAmbiguous(other, neighbours[other] ?? [], profiles, neighbours))
        sets.union(index, other);
    }
  });
  const groups = new Map<number, EntityProfile[]>();
  profiles.forEach((profile, index) => {
    const root = sets.find(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [profile]);
    else group.push(profile);
  });
  return [...groups.values()];
}

/** For each profile the others that are the same, found through shared blocking keys. */
function sameAs(
  profiles: readonly EntityProfile[],
  relations: Relations,
): readonly (readonly number[])[] {
  const blocks = new Map<string, number[]>();
  profiles.forEach((profile, index) => {
    for (const key of profile.blockingKeys) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [index]);
      else block.push(index);
    }
  });
  const found = profiles.map(() => new Set<number>());
  for (const block of blocks.values()) {
    for (const left of block) {
      for (const right of block) {
        const one = profiles[left];
        const other = profiles[right];
        if (left >= right || one === undefined || other === undefined) continue;
        if (relations.entities(one, other) !== "same") continue;
        found[left]?.add(right);
        found[right]?.add(left);
      }
    }
  }
  return found.map((others) => [...others].sort((left, right) => left - right));
}

/** A single label that equals two things which do not equal each other says which of them nowhere. */
function isAmbiguous(
  index: number,
  others: readonly number[],
  profiles: readonly EntityProfile[],
  neighbours: readonly (readonly number[])[],
): boolean {
  const profile = profiles[index];
  if (profile === undefined || profile.description.labels.length > 1) return false;
  return others.some((one) =>
    others.some((other) => {
      if (one >= other) return false;
      if (profiles[one]?.key === profiles[other]?.key) return false;
      return neighbours[one]?.includes(other) !== true;
    }),
  );
}

function toEntity(
  event: EventId,
  group: readonly EntityProfile[],
  uses: readonly EntityUse[],
  taken: Map<string, number>,
): AlignedEntity {
  const inGroup = new Set(group);
  const own = uses.filter((use) => inGroup.has(use.profile));
  const base = `${event}/${slug(group[0]?.key ?? "")}`;
  const count = taken.get(base) ?? 0;
  taken.set(base, count + 1);
  const descriptions = group.map((profile) => profile.description);
  return {
    id: (count === 0 ? base : `${base}-${count + 1}`) as AlignedEntityId,
    event,
    name: usualLabel(own),
    names: distinct(descriptions.flatMap((one) => one.labels)),
    labels: distinct([
      ...descriptions.flatMap((one) => one.labels),
      ...own.map((use) => use.label),
    ]),
    types: distinct(group.flatMap((profile) => profile.type ?? [])),
    categories: distinct(descriptions.flatMap((one) => one.categories)),
    sameAs: distinct(descriptions.flatMap((one) => one.sameAs)),
    named: group.some((profile) => profile.named),
    members: members(own),
  };
}

function distinct<Text extends string>(values: readonly Text[]): readonly Text[] {
  return [...new Set(values)].sort(compareText);
}

/** The name most narratives use; named before common, then the alphabet. */
function usualLabel(uses: readonly EntityUse[]): string {
  const byName = new Map<string, Set<NarrativeId>>();
  for (const { profile, narrative } of uses) {
    const narratives = byName.get(profile.name) ?? new Set();
    byName.set(profile.name, narratives.add(narrative));
  }
  const sorted = [...byName].sort(
    ([left, one], [right, other]) => other.size - one.size || compareText(left, right),
  );
  return sorted[0]?.[0] ?? "";
}

function members(uses: readonly EntityUse[]): AlignedEntity["members"] {
  const found = new Map<string, { narrative: NarrativeId; entity: EntityId }>();
  for (const { narrative, entity } of uses)
    found.set(`${narrative}\u0000${entity}`, { narrative, entity });
  return [...found.entries()]
    .sort(([left], [right]) => compareText(left, right))
    .map(([, one]) => one);
}
