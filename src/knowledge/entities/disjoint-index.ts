import type { Names } from "../names/create-names.ts";
import type { Relation } from "../relations.ts";
import type { EntityFacts } from "./entity-facts.ts";

/** Declared groups whose members exclude each other, compiled. */
export interface DisjointIndex {
  /** `disjoint` when a declaration sets the two apart, else `null`. */
  relate(left: EntityFacts, right: EntityFacts): Relation | null;
}

/** The declared label of each group a key is in. */
type GroupsOf = ReadonlyMap<string, ReadonlyMap<number, string>>;

function indexGroups(groups: readonly (readonly string[])[], names: Names): GroupsOf {
  const groupsOf = new Map<string, Map<number, string>>();
  for (const [index, group] of groups.entries()) {
    for (const label of group) {
      const key = names.nameKey(label);
      const members = groupsOf.get(key) ?? new Map<number, string>();
      const other = members.get(index);
      if (other !== undefined && other !== label) {
        const both = [other, label].sort().map((each) => `"${each}"`);
        throw new RangeError(`disjoint: ${both.join(" and ")} are one name`);
      }
      members.set(index, label);
      groupsOf.set(key, members);
    }
  }
  return groupsOf;
}

const allKeys = ({ keys, wider }: EntityFacts): readonly string[] => [
  ...keys.keys(),
  ...wider.keys(),
];

/**
 * Compiles declared disjointness. It reaches kinds and parts: with "Taliban" and "bandits" declared,
 * Taliban fighters and armed bandits are disjoint too. An entity that is under both sides of a
 * declaration is not set apart from either.
 *
 * @throws RangeError when two labels of a group are one name.
 */
export function createDisjointIndex(
  groups: readonly (readonly string[])[],
  names: Names,
): DisjointIndex {
  const groupsOf = indexGroups(groups, names);
  const has = ({ keys, wider }: EntityFacts, key: string): boolean =>
    keys.has(key) || wider.has(key);
  const pairs = (left: EntityFacts, right: EntityFacts): string[] => {
    const rights = allKeys(right).filter((key) => groupsOf.has(key) && !has(left, key));
    return allKeys(left)
      .filter((key) => groupsOf.has(key) && !has(right, key))
      .flatMap((key) =>
        rights.flatMap((other) =>
          [...(groupsOf.get(key) ?? [])].flatMap(([group, label]) => {
            const otherLabel = groupsOf.get(other)?.get(group);
            return otherLabel === undefined ? [] : [[label, otherLabel].sort().join(" | ")];
          }),
        ),
      );
  };
  return {
    relate(left, right) {
      const pair = groupsOf.size === 0 ? undefined : pairs(left, right).sort()[0];
      if (pair === undefined) return null;
      return { relation: "disjoint", licence: "declared", because: `declared disjoint: ${pair}` };
    },
  };
}
