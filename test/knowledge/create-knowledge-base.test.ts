import { expect, test } from "vitest";
import { createKnowledgeBase } from "../../src/knowledge/create-knowledge-base.ts";
import { knowledge } from "../../src/knowledge/knowledge-builder.ts";

test("createKnowledgeBase() answers every question of the contract", () => {
  const base = createKnowledgeBase(knowledge({ disjoint: [["Taliban", "bandits"]] }));
  const describe = (label: string) => ({ labels: [label], categories: [], sameAs: [] });
  expect(base.nameKey("Taliban fighters")).toBe(base.nameKey("the Taliban"));
  expect(base.isNamed("armed bandits")).toBe(false);
  expect(base.relateEntities(describe("Taliban forces"), describe("armed bandits"))).toMatchObject({
    relation: "disjoint",
    licence: "declared",
  });
  expect(base.predicate("clashed").name).toBe(base.predicate("clashes").name);
  expect(base.relateAttributeValues("nationality", "Iranian", "Iran").relation).toBe("same");
});
