import { describe, expect, test } from "vitest";
import { alignWith } from "../../src/align/align.ts";
import { createJudgeContext } from "../../src/judge/judge-context.ts";
import { createKnowledgeBase } from "../../src/knowledge/create-knowledge-base.ts";
import { knowledge } from "../../src/knowledge/knowledge-builder.ts";
import type { NarrativeId } from "../../src/model/ids.ts";
import { narrative } from "../../src/model/narrative-builder/narrative.ts";
import type { NarrativeInput } from "../../src/model/narrative-builder/narrative-input.ts";

const account = (id: string, more: Partial<NarrativeInput> = {}) =>
  narrative({ id, source: id, claims: [], ...more });

const base = createKnowledgeBase(knowledge());

/** A text by a paper that quotes two people, an article of another, and two without a text. */
const context = createJudgeContext(
  alignWith(
    [
      account("paper", { text: "One.", claims: [{ predicate: "bake", agent: "Ines Moral" }] }),
      account("mayor", { text: "One.", claims: [{ predicate: "mow", agent: "Juan Poe" }] }),
      account("clerk", { text: "One.", claims: [{ predicate: "mow", agent: "Juan Poe" }] }),
      account("other", { text: "Two.", claims: [{ predicate: "knit", agent: "Eva Lind" }] }),
      account("coded"),
      account("dated", { claims: [{ predicate: "whistle", agent: "Eva Lind" }] }),
    ],
    base,
    true,
  ),
  base,
);

const id = (name: string): NarrativeId => name as NarrativeId;

describe("isOneText", () => {
  test.each([
    ["paper", "mayor", true],
    ["mayor", "clerk", true],
    ["paper", "other", false],
    ["other", "other", true],
    ["coded", "coded", true],
    ["coded", "dated", false],
  ])("%s and %s: %s", (left, right, expected) => {
    expect(context.isOneText(id(left), id(right))).toBe(expected);
    expect(context.isOneText(id(right), id(left))).toBe(expected);
  });
});

test.each(["paper", "other", "dated", "coded"])("%s tells of few events", (name) => {
  expect(context.tellsMuch(id(name))).toBe(false);
});

test("A text of seven events tells much, whoever it quotes", () => {
  const things = ["bake", "mow", "knit", "whistle", "paint", "juggle", "yodel"];
  const many = createJudgeContext(
    alignWith(
      [
        account("long", {
          text: "Three.",
          claims: things.map((predicate) => ({ predicate, agent: "Eva Lind" })),
        }),
        account("quoted", { text: "Three.", claims: [{ predicate: "bake", agent: "Eva Lind" }] }),
      ],
      base,
      true,
    ),
    base,
  );
  expect(many.tellsMuch(id("long"))).toBe(true);
  expect(many.tellsMuch(id("quoted"))).toBe(true);
});
