import type { Knowledge } from "../../model/knowledge.ts";
import type { Names } from "../names/create-names.ts";
import { explainSameKey } from "../names/explain-same-key.ts";
import type { EntityDescription, Relation } from "../relations.ts";
import { createDisjointIndex, type DisjointIndex } from "./disjoint-index.ts";
import { type EntityFacts, entityFacts } from "./entity-facts.ts";
import { relateBuiltIn } from "./relate-built-in.ts";

/** See `KnowledgeBase`. */
export interface EntityRelations {
  relateEntities(left: EntityDescription, right: EntityDescription): Relation;
}

function relateIds(left: EntityFacts, right: EntityFacts): Relation | null {
  const shared = [...left.sameAs].filter((id) => right.sameAs.has(id)).sort()[0];
  if (shared === undefined) return null;
  return { relation: "same", licence: "declared", because: `shared id: ${shared}` };
}

/** Equal keys: declared when only an alias makes them equal. */
function relateKeys(left: EntityFacts, right: EntityFacts): readonly Relation[] {
  const relations: Relation[] = [];
  for (const [key, reading] of left.keys) {
    const other = right.keys.get(key);
    if (other === undefined) continue;
    const isAlias = reading.key !== other.key;
    const labels = [reading.label, other.label].sort().join(" | ");
    relations.push({
      relation: "same",
      licence: isAlias ? "declared" : "names",
      because: isAlias ? `declared alias: ${labels}` : explainSameKey(reading, other),
    });
  }
  return relations.sort((a, b) => (a.because < b.because ? -1 : 1));
}

function relateNames(left: EntityFacts, right: EntityFacts, names: Names): Relation | null {
  const reasons = left.labels.flatMap((first) =>
    right.labels.flatMap((second) => names.match(first.label, second.label) ?? []),
  );
  const because = reasons.sort()[0];
  return because === undefined ? null : { relation: "same", licence: "names", because };
}

function relateDeclaredKinds(left: EntityFacts, right: EntityFacts): Relation | null {
  const under = (narrow: EntityFacts, wide: EntityFacts): string | undefined =>
    [...wide.keys]
      .filter(([key]) => narrow.wider.get(key) === true)
      .map(([, { label }]) => `declared: "${narrow.title}" is a kind or part of "${label}"`)
      .sort()[0];
  const narrower = under(left, right);
  const broader = under(right, left);
  if (narrower !== undefined && broader === undefined) {
    return { relation: "narrower", licence: "declared", because: narrower };
  }
  if (broader !== undefined && narrower === undefined) {
    return { relation: "broader", licence: "declared", because: broader };
  }
  return null;
}

function unknownRelation(left: EntityFacts, right: EntityFacts): Relation {
  const titles = [left.title, right.title].sort().map((title) => `"${title}"`);
  const because = `nothing known says whether ${titles.join(" and ")} are one`;
  return { relation: "unknown", licence: "none", because };
}

function relateFacts(
  left: EntityFacts,
  right: EntityFacts,
  names: Names,
  disjoint: DisjointIndex,
): Relation {
  const keys = relateKeys(left, right);
  const alias = keys.find(({ licence }) => licence === "declared");
  const declared =
    relateIds(left, right) ?? alias ?? disjoint.relate(left, right) ?? keys[0] ?? null;
  const relation =
    declared ?? relateNames(left, right, names) ?? relateDeclaredKinds(left, right) ?? null;
  if (relation !== null) return relation;
  const builtIn = relateBuiltIn(left, right, names.vocabulary);
  return builtIn === null ? unknownRelation(left, right) : { ...builtIn, licence: "built-in" };
}

/**
 * Compiles what is known of how entities relate.
 *
 * Asked in this order: shared ids, declared aliases, declared disjointness, names, declared kinds,
 * the category and country tables. A description is worked out once and remembered as long as the
 * caller keeps it; a comparison costs the product of the numbers of labels.
 *
 * @throws RangeError when two labels are declared disjoint that are one name.
 */
export function createEntityRelations(knowledge: Knowledge, names: Names): EntityRelations {
  const disjoint = createDisjointIndex(knowledge.disjoint, names);
  const kinds = new Map<string, string[]>();
  for (const [narrow, wide] of knowledge.isA) {
    const [key, wider] = [names.nameKey(narrow), names.nameKey(wide)];
    if (key !== wider) kinds.set(key, [...(kinds.get(key) ?? []), wider].sort());
  }
  const known = new WeakMap<EntityDescription, EntityFacts>();
  const factsOf = (description: EntityDescription): EntityFacts => {
    const before = known.get(description);
    if (before !== undefined) return before;
    const facts = entityFacts(description, names, kinds);
    known.set(description, facts);
    return facts;
  };
  return {
    relateEntities: (left, right) => relateFacts(factsOf(left), factsOf(right), names, disjoint),
  };
}
