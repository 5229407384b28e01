import type { LabelReading } from "../names/label-reading.ts";
import type { RelationName } from "../relations.ts";
import type { EntityFacts } from "./entity-facts.ts";
import { type ReadingRelation, type ReadingTables, relateReadings } from "./relate-readings.ts";

/** Two labels of one kind: not apart, and nothing more follows. */
interface Overlap {
  readonly relation: "overlap";
  readonly because: string;
}

type Vote = ReadingRelation | Overlap;

const overlap: Overlap = { relation: "overlap", because: "" };

/** A label's own words: "orange sellers" are sellers, "Taliban border guards" are of the Taliban. */
function voteByWords(left: EntityFacts, right: EntityFacts): Vote[] {
  const votes: Vote[] = [];
  for (const [narrow, wide, relation] of [
    [left, right, "narrower"],
    [right, left, "broader"],
  ] as const) {
    for (const [key, reading] of wide.keys) {
      if (narrow.wider.get(key) !== false) continue;
      const because = `"${narrow.title}" is a kind or part of "${reading.label}"`;
      votes.push({ relation, because });
    }
  }
  return votes;
}

/**
 * What an account says an entity is, against another's label. It can put the entity under a
 * label for a kind ("Iranian soldiers"), or exclude it; a category never puts a label under an entity.
 */
function voteByCategory(
  categories: readonly LabelReading[],
  labels: readonly LabelReading[],
  relation: "narrower" | "broader",
  tables: ReadingTables,
): Vote[] {
  return categories.flatMap((category) =>
    labels.flatMap((label): Vote[] => {
      if (category.key === label.key) return [overlap];
      const vote = relateReadings(category, label, tables);
      if (vote === null) return [];
      if (vote.relation === "disjoint") return [vote];
      const puts = vote.relation === "narrower" || vote.relation === "akin";
      return puts ? [{ ...vote, relation }] : [overlap];
    }),
  );
}

/** Two categories can only exclude each other, or keep others from doing so. */
function voteBetweenCategories(
  left: EntityFacts,
  right: EntityFacts,
  tables: ReadingTables,
): Vote[] {
  return left.categories.flatMap((first) =>
    right.categories.flatMap((second): Vote[] => {
      if (first.key === second.key) return [overlap];
      const vote = relateReadings(first, second, tables);
      return vote === null ? [] : [vote.relation === "disjoint" ? vote : overlap];
    }),
  );
}

function allVotes(left: EntityFacts, right: EntityFacts, tables: ReadingTables): Vote[] {
  const labels = left.labels.flatMap((first) =>
    right.labels.flatMap((second): Vote[] => {
      const vote = relateReadings(first, second, tables);
      return vote === null ? [] : [vote];
    }),
  );
  return [
    ...labels,
    ...voteByWords(left, right),
    ...voteByCategory(left.categories, right.labels, "narrower", tables),
    ...voteByCategory(right.categories, left.labels, "broader", tables),
    ...voteBetweenCategories(left, right, tables),
  ];
}

/**
 * What the built-in tables say of two entities, over all their labels and categories.
 *
 * They are apart only when something sets them apart and nothing brings them together; where
 * labels disagree nothing follows.
 */
export function relateBuiltIn(
  left: EntityFacts,
  right: EntityFacts,
  tables: ReadingTables,
): ReadingRelation | null {
  const votes = allVotes(left, right, tables);
  const first = (relation: RelationName): ReadingRelation | null => {
    const because = votes
      .filter((vote) => vote.relation === relation)
      .map((vote) => vote.because)
      .sort()[0];
    const isKnown = relation === "akin" || relation === "disjoint" || relation === "narrower";
    if (because === undefined || !(isKnown || relation === "broader")) return null;
    return { relation, because };
  };
  const apart = first("disjoint");
  const together = votes.some(({ relation }) => relation !== "disjoint");
  if (apart !== null) return together ? null : apart;
  const narrower = first("narrower");
  const broader = first("broader");
  // "Fighters" whom the account calls fighters, and "militants" likewise: each is under the other.
  if (narrower !== null && broader !== null) return first("akin");
  return narrower ?? broader ?? first("akin");
}
