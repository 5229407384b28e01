import { describe, expect, test } from "vitest";
import type { KnowledgeInput } from "../../../src/knowledge/builder/knowledge-input.ts";
import { createEntityRelations } from "../../../src/knowledge/entities/create-entity-relations.ts";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import { createNames } from "../../../src/knowledge/names/create-names.ts";
import type {
  EntityDescription,
  Relation,
  RelationName,
} from "../../../src/knowledge/relations.ts";

function entity(label: string, more: Partial<EntityDescription> = {}): EntityDescription {
  return { labels: [label], categories: [], sameAs: [], ...more };
}

function relator(input: KnowledgeInput = {}) {
  const declared = knowledge(input);
  const { relateEntities } = createEntityRelations(declared, createNames(declared));
  return (left: string | EntityDescription, right: string | EntityDescription): Relation =>
    relateEntities(
      typeof left === "string" ? entity(left) : left,
      typeof right === "string" ? entity(right) : right,
    );
}

const relate = relator();

const MIRROR: Partial<Record<RelationName, RelationName>> = {
  narrower: "broader",
  broader: "narrower",
};

describe("relateEntities() by the built-in tables", () => {
  test.each<[string, RelationName, string]>([
    // Names.
    ["Taliban forces", "same", "Taliban fighters"],
    ["Khaasteh", "same", "Reza Khaasteh"],
    ["gunmen", "same", "Gunmen"],
    // Two words for one thing.
    ["fighters", "akin", "militants"],
    ["militants", "akin", "terrorists"],
    ["gunmen", "akin", "armed men"],
    ["Syrian rebels", "akin", "Syrian insurgents"],
    // Kinds and parts.
    ["farmers", "narrower", "civilians"],
    ["border guards", "narrower", "soldiers"],
    ["soldiers", "narrower", "security forces"],
    ["police", "narrower", "security forces"],
    ["Iranian border guards", "narrower", "Iranian forces"],
    ["Iranian border guards", "narrower", "border guards"],
    ["Iranian border guards", "narrower", "Iran"],
    ["Iranian officials", "narrower", "Iran"],
    // A government acts through its forces.
    ["Iranian air force", "narrower", "the regime"],
    ["Iranian army", "narrower", "Iranian government"],
    ["police", "narrower", "the government"],
    ["Iranian army", "disjoint", "Syrian government"],
    ["police", "unknown", "city government"],
    ["Ulm Police Department", "same", "Ulm police"],
    ["Ulm Police Department", "unknown", "Rio police"],
    ["the Iranians", "narrower", "Iran"],
    ["Iranian farmers", "narrower", "farmers"],
    ["Iranian farmers", "narrower", "Iranians"],
    ["Taliban’s ‘official’ border guards", "narrower", "the Taliban"],
    ["Taliban spokesman", "narrower", "the Taliban"],
    ["Taliban fighters", "narrower", "militants"],
    ["Taliban fighters", "narrower", "attackers"],
    ["al-Shabaab", "narrower", "unidentified attackers"],
    ["soldiers", "narrower", "unidentified men"],
    ["bandits", "narrower", "criminals"],
    ["drug traffickers", "narrower", "smugglers"],
    ["orange sellers", "narrower", "sellers"],
    // Apart.
    ["civilians", "disjoint", "soldiers"],
    ["Iranian farmers", "disjoint", "Iranian soldiers"],
    ["farmers", "disjoint", "guerrillas"],
    ["ZRG FARMERS", "disjoint", "SOLDIERS"],
    ["Taliban fighters", "disjoint", "villagers"],
    ["a man", "disjoint", "a woman"],
    ["Iranian soldiers", "disjoint", "Iraqi soldiers"],
    ["Iran", "disjoint", "Iraq"],
    ["Iranian officials", "disjoint", "Afghan border guards"],
    // Loose labels, and parties nobody has set apart.
    ["Taliban", "unknown", "armed bandits"],
    ["Taliban forces", "unknown", "‘armed bandits’"],
    ["Taliban", "unknown", "gunmen"],
    ["gunmen", "unknown", "militia"],
    ["soldiers", "unknown", "rebels"],
    ["soldiers", "unknown", "bandits"],
    ["police", "unknown", "soldiers"],
    ["police", "unknown", "civilians"],
    ["gunmen", "unknown", "civilians"],
    ["rebels", "unknown", "bandits"],
    ["medics", "unknown", "soldiers"],
    ["women", "unknown", "soldiers"],
    ["men", "unknown", "women and children"],
    ["former soldiers", "unknown", "civilians"],
    ["former soldiers", "unknown", "soldiers"],
    ["Iranian farmers", "unknown", "Iran"],
    ["Iranian farmers", "unknown", "Afghan farmers"],
    ["Congolese soldiers", "unknown", "soldiers of the DR Congo"],
    ["Iran-backed militia", "unknown", "Iran"],
    ["Free Syrian Army", "unknown", "Syrian army"],
    ["Taliban prisoners", "unknown", "the Taliban"],
    ["northern rebels", "unknown", "southern insurgents"],
    ["John Smith", "unknown", "Ali Hassan"],
    ["Taliban", "unknown", "Hezbollah"],
    ["victims", "unknown", "attackers"],
    ["farm disputes", "unknown", "soldiers"],
  ])("%s is %s to %s", (left, relation, right) => {
    const forth = relate(left, right);
    expect(forth.relation, forth.because).toBe(relation);
    const back = relate(right, left);
    expect(back).toEqual({ ...forth, relation: MIRROR[relation] ?? relation });
  });

  test.each<[string, string, string]>([
    [
      "Taliban forces",
      "Taliban fighters",
      'names match: "Taliban fighters" and "Taliban forces" differ only in a general word for armed groups',
    ],
    ["Taliban", "the Taliban", 'names match: "Taliban" and "the Taliban" differ only in form'],
    [
      "farmers",
      "soldiers",
      'a civilian is whoever is no combatant (Additional Protocol I, art. 50): "farmers" and "soldiers"',
    ],
    [
      "Iranian soldiers",
      "Iraqi soldiers",
      'two states are two parties (Iran, Iraq): "Iranian soldiers" and "Iraqi soldiers"',
    ],
    [
      "Taliban",
      "armed bandits",
      'nothing known says whether "Taliban" and "armed bandits" are one',
    ],
    ["fighters", "militants", '"fighters" and "militants" are two words for one kind of party'],
  ])("says why: %s | %s", (left, right, because) => {
    expect(relate(left, right).because).toBe(because);
  });
});

describe("relateEntities() by categories of the entities", () => {
  const farmer = entity("Ali", { categories: ["farmer"] });
  const soldier = entity("Hassan", { categories: ["soldier"] });
  const both = entity("Karim", { categories: ["farmer", "soldier"] });

  test("sets apart who is said to be of categories that exclude each other", () => {
    expect(relate(farmer, soldier)).toMatchObject({ relation: "disjoint", licence: "built-in" });
    expect(relate(farmer, soldier).because).toContain('"farmer" and "soldier"');
    expect(relate(farmer, "Taliban fighters").relation).toBe("disjoint");
  });

  test("puts a named entity under a bare word, never under another name", () => {
    expect(relate(farmer, "farmers").relation).toBe("narrower");
    expect(relate("civilians", farmer).relation).toBe("broader");
    expect(relate(farmer, entity("Omar", { categories: ["farmer"] })).relation).toBe("unknown");
    expect(relate(farmer, "Iranian farmers").relation).toBe("unknown");
    const guard = entity("Reza", { categories: ["Iranian border guard"] });
    expect(relate(guard, "Iranian soldiers").relation).toBe("narrower");
    expect(relate(guard, "Iraqi soldiers").relation).toBe("disjoint");
  });

  test("concludes nothing from categories that disagree", () => {
    expect(relate(both, soldier).relation).toBe("unknown");
    expect(relate(both, farmer).relation).toBe("unknown");
  });
});

describe("relateEntities() by declarations", () => {
  test("takes a shared id for one entity, whatever else is known", () => {
    const left = entity("Iran", { sameAs: ["Q794"] });
    const right = entity("Iraq", { sameAs: ["Q1", "Q794"] });
    expect(relate(left, right)).toEqual({
      relation: "same",
      licence: "declared",
      because: "shared id: Q794",
    });
  });

  test("sets apart kinds and parts of what is declared disjoint", () => {
    const declared = relator({ disjoint: [["Taliban", "bandits"]] });
    for (const [left, right] of [
      ["Taliban", "bandits"],
      ["Taliban fighters", "armed bandits"],
      ["Taliban border guards", "‘armed bandits’"],
      ["the Taliban", "Iranian bandits"],
    ] as const) {
      expect(declared(left, right)).toEqual({
        relation: "disjoint",
        licence: "declared",
        because: "declared disjoint: Taliban | bandits",
      });
    }
    expect(declared("Taliban", "gunmen").relation).toBe("unknown");
    expect(declared("former bandits", "Taliban").relation).toBe("unknown");
    expect(declared("anti-Taliban fighters", "bandits").relation).toBe("unknown");
    expect(declared("Taliban", "Taliban").relation).toBe("same");
  });

  test("does not set apart an entity that is both", () => {
    const declared = relator({ disjoint: [["Taliban", "bandits"]] });
    const mixed = entity("Taliban", { labels: ["Taliban", "armed bandits"] });
    expect(declared(mixed, mixed).relation).toBe("same");
    expect(declared(mixed, "armed bandits").relation).toBe("same");
    expect(declared("armed bandits", mixed).relation).toBe("same");
    expect(declared("Taliban border guards", mixed).relation).toBe("narrower");
  });

  test("reaches through aliases and kinds", () => {
    const declared = relator({
      aliases: [["Taliban", "Islamic Emirate"]],
      isA: { "armed bandits": "criminals", "border guard": "frontier service" },
      disjoint: [["Taliban", "criminals"]],
    });
    expect(declared("Islamic Emirate", "Taliban")).toEqual({
      relation: "same",
      licence: "declared",
      because: "declared alias: Islamic Emirate | Taliban",
    });
    expect(declared("Islamic Emirate fighters", "bandits").licence).toBe("declared");
    expect(declared("Iranian border guards", "frontier service")).toMatchObject({
      relation: "narrower",
      licence: "declared",
    });
    expect(declared("Iranian frontier service", "Iranian border guards").relation).toBe("broader");
    expect(declared("Iranian border guards", "Iraqi frontier service").relation).toBe("unknown");
  });

  test("goes before the built-in tables", () => {
    expect(relator({ isA: { farmers: "soldiers" } })("farmers", "soldiers")).toMatchObject({
      relation: "narrower",
      licence: "declared",
    });
    expect(
      relator({ aliases: [["fighters", "civilians"]] })("fighters", "civilians").relation,
    ).toBe("same");
  });

  test("is all there is when the built-in base is off", () => {
    const bare = relator({ builtIn: false, disjoint: [["Taliban", "bandits"]] });
    expect(bare("farmers", "soldiers").relation).toBe("unknown");
    expect(bare("Iran", "Iraq").relation).toBe("unknown");
    expect(bare("Taliban", "bandits").relation).toBe("disjoint");
  });

  test("rejects a declaration that one name is two", () => {
    expect(() => relator({ disjoint: [["Taliban", "Taliban fighters"]] })).toThrow(
      new RangeError('disjoint: "Taliban" and "Taliban fighters" are one name'),
    );
  });
});
