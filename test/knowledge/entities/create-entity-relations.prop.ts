import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { createEntityRelations } from "../../../src/knowledge/entities/create-entity-relations.ts";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import { createNames } from "../../../src/knowledge/names/create-names.ts";
import type { EntityDescription, Relation } from "../../../src/knowledge/relations.ts";
import { labels } from "../../support/label-arbitraries.ts";

const ALIASES = [
  ["Taliban", "Islamic Emirate"],
  ["Zorg Front", "ZF"],
];
const IS_A = [
  ["border guard", "frontier service"],
  ["farmers", "rural people"],
] as const;
const DISJOINT = [
  ["Taliban", "bandits", "Zorg Front"],
  ["John Smith", "Reza Khaasteh"],
];
const declared = knowledge({ aliases: ALIASES, isA: IS_A, disjoint: DISJOINT });
const names = createNames(declared);
const { relateEntities } = createEntityRelations(declared, names);

const entities: fc.Arbitrary<EntityDescription> = fc.record({
  labels: fc.array(labels, { minLength: 1, maxLength: 3 }),
  categories: fc.array(
    fc.constantFrom("farmer", "soldier", "bandit", "journalist", "militia", "man"),
    { maxLength: 2 },
  ),
  sameAs: fc.array(fc.constantFrom("Q1", "Q2"), { maxLength: 1 }),
});

function reversedOf<Item>(items: readonly Item[]): Item[] {
  return [...items].reverse();
}

function mirror({ relation, licence, because }: Relation): Relation {
  const swapped = relation === "narrower" ? "broader" : "narrower";
  const isDirected = relation === "narrower" || relation === "broader";
  return { relation: isDirected ? swapped : relation, licence, because };
}

test.prop([entities, entities])(
  "relateEntities() mirrors when the sides are swapped",
  (left, right) => {
    expect(relateEntities(right, left)).toEqual(mirror(relateEntities(left, right)));
  },
);

test.prop([entities])("an entity is the same as a copy of itself", (entity) => {
  expect(relateEntities(entity, structuredClone(entity)).relation).toBe("same");
});

test.prop([labels, labels])(
  "labels that are one by name or alias share a blocking key",
  (left, right) => {
    const describe = (label: string): EntityDescription => ({
      labels: [label],
      categories: [],
      sameAs: [],
    });
    if (relateEntities(describe(left), describe(right)).relation !== "same") return;
    const keys = new Set(names.blockingKeys(left));
    expect(
      names.blockingKeys(right).some((key) => keys.has(key)),
      `${left} | ${right}`,
    ).toBe(true);
  },
);

test.prop([entities, entities])(
  "the order of labels and of declarations changes nothing",
  (left, right) => {
    const reversed = {
      ...declared,
      aliases: declared.aliases.map((group) => reversedOf(group)).reverse(),
      isA: reversedOf(declared.isA),
      disjoint: declared.disjoint.map((group) => reversedOf(group)).reverse(),
    };
    const other = createEntityRelations(reversed, createNames(reversed));
    expect(other.relateEntities(left, right)).toEqual(relateEntities(left, right));
    const shuffled = {
      ...left,
      labels: reversedOf(left.labels),
      categories: reversedOf(left.categories),
    };
    expect(relateEntities(shuffled, right).relation).toBe(relateEntities(left, right).relation);
  },
  20_000,
);
