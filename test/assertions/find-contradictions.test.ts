import { expect, test } from "vitest";
import { findContradictions } from "../../src/find-contradictions.ts";
import { knowledge } from "../../src/knowledge/knowledge-builder.ts";
import type { ClaimInput } from "../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../src/model/narrative-builder/narrative.ts";
import type { Document } from "../../src/read/document.ts";

const TOLL = { predicate: "kill", patient: "people", place: "Lorn", time: "2024-05-04" } as const;

const told = (source: string, ...claims: readonly Partial<ClaimInput>[]) =>
  narrative({ source, claims: claims.map((claim) => ({ ...TOLL, ...claim })) });

const draft = told("our draft", { quantity: 30 });
const police = told("Police", { quantity: 12 });

test("findContradictions() finds nothing where the draft says what its sources say", () => {
  expect(findContradictions(told("our draft", { quantity: 12 }), police)).toEqual({
    findings: [],
    message: "",
  });
});

test("findContradictions() names both sides, the rule, the assumptions and the id", () => {
  const { findings, message } = findContradictions(draft, police);
  expect(findings.map(({ kind }) => kind)).toEqual(["quantity"]);
  const lines = message.split("\n");
  expect(lines[0]).toBe("The draft stands against its sources in 1 point:");
  expect(lines[2]).toBe(`  1. ${findings[0]?.explanation}`);
  expect(lines[3]).toBe("     draft:   “30 people” (our draft)");
  expect(lines[4]).toBe("     source:  “12 people” (Police)");
  expect(lines[5]).toBe(`     rule:    ${findings[0]?.rule}`);
  expect(lines.at(-1)).toBe(`     id:      ${findings[0]?.id}`);
  for (const assumption of findings[0]?.assumptions ?? []) expect(message).toContain(assumption);
});

test("findContradictions() quotes the words, with where they stand", () => {
  const text = "It was on Saturday. 30 people were killed in Lorn.";
  const quote = "30 people were killed in Lorn";
  const quoted = narrative({
    source: "our draft",
    text,
    claims: [{ ...TOLL, quantity: 30, quote }],
  });
  expect(findContradictions(quoted, police).message).toContain(
    `     draft:   “${quote}” (our draft, from character 20)`,
  );
});

test("findContradictions() leaves alone what sources hold against each other", () => {
  const hospital = told("Hospital", { quantity: 20 });
  const silent = told("our draft", {});
  expect(findContradictions(silent, [police, hospital]).findings).toEqual([]);
});

test("findContradictions() finds a draft that follows one source against another", () => {
  const hospital = told("Hospital", { quantity: 30 });
  expect(findContradictions(draft, [police, hospital]).findings).toHaveLength(1);
});

test("findContradictions() leaves a draft alone that reports both sides", () => {
  const both = told(
    "our draft",
    { quantity: 30, source: "the mayor" },
    { quantity: 12, source: "Police" },
  );
  expect(findContradictions(both, police).findings).toEqual([]);
  const one = told("our draft", { quantity: 30, source: "the mayor" });
  expect(findContradictions(one, police).findings).toHaveLength(1);
});

test("findContradictions() leaves a draft alone that contradicts itself only", () => {
  const torn = told("our draft", { quantity: 30 }, { quantity: 12 });
  const silent = told("Police", {});
  expect(findContradictions(torn, silent).findings).toEqual([]);
});

test("findContradictions() finds tensions when asked for them, and not else", () => {
  const party = (source: string, name: string) =>
    narrative({
      source,
      claims: [
        {
          predicate: "clash",
          party: ["Iranian border guards", name],
          time: "2021-12-01",
          place: "Islam Qala",
        },
      ],
    });
  const [ours, theirs] = [party("our draft", "the Taliban"), party("Police", "armed bandits")];
  expect(findContradictions(ours, theirs).findings).toEqual([]);
  const verdicts = ["contradiction", "tension"] as const;
  expect(findContradictions(ours, theirs, { verdicts }).findings).toHaveLength(1);
  const known = knowledge({ disjoint: [["Taliban", "armed bandits"]] });
  expect(findContradictions(ours, theirs, { knowledge: known }).findings).toHaveLength(1);
});

test("findContradictions() leaves out what was accepted", () => {
  const id = findContradictions(draft, police).findings[0]?.id ?? "";
  expect(findContradictions(draft, police, { except: [id] }).findings).toEqual([]);
  expect(findContradictions(draft, police, { except: ["another"] }).findings).toHaveLength(1);
});

/** Stands for a reader: a toll is the first number of a text. */
const reader = {
  read: ({ id, publisher, text }: Document) => [
    narrative({
      id: id ?? "none",
      source: publisher ?? "nobody",
      text,
      claims: [{ ...TOLL, quantity: /\d+ people/u.exec(text)?.[0] ?? "no people", quote: text }],
    }),
  ],
};

test("findContradictions() has texts and documents read, under names and ids of their own", () => {
  const { message } = findContradictions(
    "30 people died.",
    ["12 people died.", { text: "12 people, it said.", publisher: "Hospital" }, police],
    { reader },
  );
  expect(message).toContain("“30 people died.” (the draft, from character 0)");
  expect(message).toContain("“12 people died.” (source 1, from character 0)");
  expect(message).toContain("“12 people, it said.” (Hospital, from character 0)");
  expect(message).toContain("(Police)");
});

test("findContradictions() takes a list of narratives for the accounts of one article", () => {
  const quoted = told("the mayor", { quantity: 30 });
  expect(findContradictions([told("our draft", {}), quoted], [police]).findings).toHaveLength(1);
});

test.each([
  { given: "a text", message: "createReader" },
  { given: 7, message: "give a narrative" },
  { given: null, message: "give a narrative" },
])("findContradictions() refuses $given without a reader", ({ given, message }) => {
  expect(() => findContradictions(given as never, police)).toThrow(TypeError);
  expect(() => findContradictions(given as never, police, {})).toThrow(message);
});

test("findContradictions() refuses two narratives of one id, and options that are none", () => {
  expect(() => findContradictions(draft, draft)).toThrow(RangeError);
  expect(() => findContradictions(draft, police, null as never)).toThrow(TypeError);
});

test("findContradictions() refuses a verdict that there is not: nothing would ever be found", () => {
  const options = { verdicts: ["contradictions" as never] };
  expect(() => findContradictions(draft, police, options)).toThrow(
    'Cannot find contradictions: verdicts has no "contradictions"; it may be contradiction, tension',
  );
});
