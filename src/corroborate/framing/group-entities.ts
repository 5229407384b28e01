import { compareText } from "../../align/compare-text.ts";
import { createUnionFind } from "../../align/union-find.ts";
import type { AlignedEntity } from "../../model/alignment.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { AlignedEntityId } from "../../model/ids.ts";
import { rivalsIn } from "../rivals-in.ts";

/** Aligned entities that are one referent over all events. */
export interface EntityGroup {
  readonly kind: "entity" | "contested";
  /** Sorted by id. */
  readonly entities: readonly AlignedEntity[];
}

/**
 * Entities of several events that an account itself makes one, and then those of one event that
 * rival accounts put in one role, as contested groups. Linear in members and findings.
 */
export function groupEntities(comparison: Comparison): readonly EntityGroup[] {
  const { entities } = comparison.alignment;
  const groups = groupsOf(entities, mergeByMembers(entities));
  const groupOf = new Map(groups.flatMap((group) => group.map((one) => [one.id, group] as const)));
  const contested = contestedSets(comparison).map((ids) =>
    [...new Set(ids.flatMap((id) => groupOf.get(id) ?? []))].sort(byId),
  );
  const distinct = new Map(contested.map((group) => [group.map(({ id }) => id).join(" "), group]));
  return [
    ...[...distinct.values()].map((group) => ({ kind: "contested" as const, entities: group })),
    ...groups.map((group) => ({ kind: "entity" as const, entities: group })),
  ];
}

function mergeByMembers(
  entities: readonly AlignedEntity[],
): ReadonlyArray<readonly [AlignedEntityId, AlignedEntityId]> {
  const first = new Map<string, AlignedEntityId>();
  return entities.flatMap(({ id, members }) =>
    members.flatMap(({ narrative, entity }) => {
      const key = `${narrative}\u0000${entity}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, id);
      return known === undefined || known === id ? [] : [[known, id] as const];
    }),
  );
}

function groupsOf(
  entities: readonly AlignedEntity[],
  ties: ReadonlyArray<readonly [AlignedEntityId, AlignedEntityId]>,
): readonly (readonly AlignedEntity[])[] {
  const at = new Map(entities.map(({ id }, index) => [id, index]));
  const sets = createUnionFind(entities.length);
  for (const [left, right] of ties) sets.union(at.get(left) ?? 0, at.get(right) ?? 0);
  const groups = new Map<number, AlignedEntity[]>();
  for (const [index, entity] of entities.entries()) {
    const root = sets.find(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [entity]);
    else group.push(entity);
  }
  return [...groups.values()].map((group) => group.sort(byId));
}

/** Sets of entities of one event, each set against another of the set. */
function contestedSets(comparison: Comparison): readonly (readonly AlignedEntityId[])[] {
  const rivals = rivalsIn(comparison);
  const seen = new Set<AlignedEntityId>();
  return [...rivals.keys()].sort(compareText).flatMap((start) => {
    if (seen.has(start)) return [];
    const set: AlignedEntityId[] = [];
    const open = [start];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      set.push(id);
      open.push(...(rivals.get(id) ?? []));
    }
    return [set];
  });
}

function byId(left: AlignedEntity, right: AlignedEntity): number {
  return compareText(left.id, right.id);
}
