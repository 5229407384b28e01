import type { PredicateRelationName } from "../../knowledge/concepts.ts";
import { compareText } from "../compare-text.ts";
import type { Relations } from "../events/relations.ts";
import type { ClaimRecord } from "../records/claim-record.ts";
import { createUnionFind } from "../union-find.ts";

/** Kinds of event that are one in their time, place and figures: not a part and its whole. */
export const WHOLE: ReadonlySet<PredicateRelationName> = new Set([
  "same",
  "narrower",
  "broader",
  "axis",
  "rival",
  "overlap",
]);

/** Kinds of event whose roles mean the same: not who took a post and who held it. */
export const SAME_ROLES: ReadonlySet<PredicateRelationName> = new Set([
  "same",
  "narrower",
  "broader",
  "rival",
  "overlap",
  "kin",
]);

/**
 * Splits the kinds of one event where they have slots of their own: the shooting within a clash has
 * a time and a toll of its own, who holds a post is another than who takes it.
 *
 * @param records - All claims of the event.
 * @param relations - How predicates relate.
 * @param joined - Kinds that share their slots: {@link WHOLE} or {@link SAME_ROLES}.
 * @returns The topic of a claim: `null` when all kinds of the event name the whole of it.
 */
export function conceptTopics(
  records: readonly ClaimRecord[],
  relations: Relations,
  joined: ReadonlySet<PredicateRelationName>,
): (record: ClaimRecord) => string | null {
  const concepts = [
    ...new Map(records.map(({ concept }) => [concept.name, concept])).values(),
  ].sort((left, right) => compareText(left.name, right.name));
  if (concepts.length === 1) return () => null;
  const sets = createUnionFind(concepts.length);
  concepts.forEach((left, index) => {
    concepts.slice(0, index).forEach((right, other) => {
      if (joined.has(relations.predicates(left, right).relation)) sets.union(index, other);
    });
  });
  const roots = concepts.map((_, index) => sets.find(index));
  if (new Set(roots).size === 1) return () => null;
  const topics = new Map(
    concepts.map((concept, index) => [concept.name, concepts[roots[index] ?? 0]?.name ?? null]),
  );
  return (record) => topics.get(record.concept.name) ?? null;
}
