import type { PredicateConcept } from "../../knowledge/concepts.ts";
import { compareText } from "../compare-text.ts";
import type { Relations } from "../events/relations.ts";
import type { ClaimRecord } from "../records/claim-record.ts";
import { createUnionFind } from "../union-find.ts";

/**
 * Splits the kinds of one event where one is only a loose word for, or part of, another: the
 * shooting within a clash has a time and a toll of its own.
 *
 * @param records - All claims of the event.
 * @param relations - How predicates relate.
 * @returns The topic of a claim: `null` when all kinds of the event name the whole of it.
 */
export function conceptTopics(
  records: readonly ClaimRecord[],
  relations: Relations,
): (record: ClaimRecord) => string | null {
  const concepts = [
    ...new Map(records.map(({ concept }) => [concept.name, concept])).values(),
  ].sort((left, right) => compareText(left.name, right.name));
  if (concepts.length === 1) return () => null;
  const sets = createUnionFind(concepts.length);
  concepts.forEach((left, index) => {
    concepts.slice(0, index).forEach((right, other) => {
      if (namesTheWhole(left, right, relations)) sets.union(index, other);
    });
  });
  const roots = concepts.map((_, index) => sets.find(index));
  if (new Set(roots).size === 1) return () => null;
  const topics = new Map(
    concepts.map((concept, index) => [concept.name, concepts[roots[index] ?? 0]?.name ?? null]),
  );
  return (record) => topics.get(record.concept.name) ?? null;
}

function namesTheWhole(
  left: PredicateConcept,
  right: PredicateConcept,
  relations: Relations,
): boolean {
  const { relation } = relations.predicates(left, right);
  return relation !== "kin" && relation !== "unrelated";
}
