import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { CAUSE_TERMS } from "../../../src/knowledge/events/cause-table.ts";
import { MEANS_TERMS } from "../../../src/knowledge/events/means-table.ts";
import { mirror } from "../../../src/knowledge/events/mirror.ts";
import { POPULATION_TERMS } from "../../../src/knowledge/events/population-table.ts";
import { predicateTables } from "../../../src/knowledge/events/predicate-tables.ts";
import { RANKS } from "../../../src/knowledge/events/rank-table.ts";
import { splitList } from "../../../src/knowledge/events/split-list.ts";
import { declaredPredicate, eventKnowledge } from "./support.ts";

const declared = {
  predicates: [
    declaredPredicate({ name: "joust", synonyms: ["tilt", "duel"], isA: "clash", mutual: true }),
    declaredPredicate({ name: "border incident", synonyms: ["incursion"] }),
  ],
  exclusive: [
    ["capture", "abandonment"],
    ["clash", "attack"],
    ["mothball", "refit"],
  ],
  aliases: [["farm dispute", "land row"]],
  isA: [["cattle rustling", "robbery"]] as const,
  disjoint: [["dispute", "robbery"]],
};

const base = eventKnowledge(declared);
const again = eventKnowledge(declared);

const phrasesOf = (rows: readonly { readonly name: string; readonly words: string }[]) =>
  rows.flatMap((row) => [row.name, ...splitList(row.words)]);

const oneOf = (phrases: readonly string[]) => fc.constantFrom(...phrases);
const modifier = oneOf(["", "fierce ", "farm ", "the ", "was ", "attempted ", "carried out "]);
const tail = oneOf(["", " on", " of the village", " broke out", " began", " down"]);
const text = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.lorem({ maxCount: 4 }));
const predicateWords = fc.oneof(
  text,
  oneOf([
    ...phrasesOf(predicateTables()),
    "joust",
    "tilted",
    "mothballed",
    "refit",
    "border incident",
  ]),
  fc.tuple(modifier, oneOf(phrasesOf(predicateTables())), tail).map((parts) => parts.join("")),
);
const causes = fc.oneof(
  text,
  oneOf([...phrasesOf(CAUSE_TERMS), "farm dispute", "land row", "cattle rustling"]),
);
const means = fc.oneof(text, oneOf(phrasesOf(MEANS_TERMS)));
const populations = fc.oneof(text, oneOf(phrasesOf(POPULATION_TERMS)));
const values = fc.oneof(text, oneOf(phrasesOf(RANKS)), fc.integer({ min: 0, max: 99 }).map(String));
const attributes = oneOf([
  "age",
  "rank",
  "sex",
  "birthplace",
  "nationality",
  "date of birth",
  "unheard of",
]);

describe("predicate()", () => {
  test.prop([predicateWords])("is total, deterministic and JSON-safe", (words) => {
    const concept = base.predicate(words);
    expect(again.predicate(words)).toEqual(concept);
    expect(JSON.parse(JSON.stringify(concept))).toEqual(concept);
    expect(concept.wider).not.toContain(concept.name);
  });

  test.prop([predicateWords])("finds a concept again by its name", (words) => {
    const concept = base.predicate(words);
    expect(base.predicate(concept.name)).toEqual(concept);
  });

  test.prop([oneOf(phrasesOf(predicateTables()))])("does not see case", (words) => {
    expect(base.predicate(words.toUpperCase())).toEqual(base.predicate(words));
  });
});

describe("relatePredicates() and relateStates()", () => {
  test.prop([predicateWords, predicateWords])("mirror", (leftWords, rightWords) => {
    const [left, right] = [base.predicate(leftWords), base.predicate(rightWords)];
    const { relation, because } = base.relatePredicates(left, right);
    const mirrored =
      relation === "narrower" ? "broader" : relation === "broader" ? "narrower" : relation;
    expect(base.relatePredicates(right, left)).toEqual({ relation: mirrored, because });
    expect(again.relatePredicates(left, right)).toEqual({ relation, because });
    if (left.endState === null || right.endState === null) return;
    expect(base.relateStates(right.endState, left.endState)).toEqual(
      mirror(base.relateStates(left.endState, right.endState)),
    );
  });

  test.prop([predicateWords])("a predicate is the same as itself", (words) => {
    const concept = base.predicate(words);
    expect(base.relatePredicates(concept, concept).relation).toBe("same");
    if (concept.endState === null) return;
    expect(base.relateStates(concept.endState, concept.endState).relation).toBe("same");
  });
});

describe.each([
  { name: "relateCauses", relate: base.relateCauses, repeat: again.relateCauses, words: causes },
  { name: "relateMeans", relate: base.relateMeans, repeat: again.relateMeans, words: means },
  {
    name: "relatePopulations",
    relate: base.relatePopulations,
    repeat: again.relatePopulations,
    words: populations,
  },
])("$name()", ({ relate, repeat, words }) => {
  test.prop([words, words])("mirrors and repeats", (left, right) => {
    const relation = relate(left, right);
    expect(relate(right, left)).toEqual(mirror(relation));
    expect(repeat(left, right)).toEqual(relation);
  });

  test.prop([words])("a phrase is the same as itself", (phrase) => {
    expect(relate(phrase, phrase).relation).toBe("same");
  });
});

describe("relateAttributeValues()", () => {
  test.prop([attributes, values, values])("mirrors and repeats", (name, left, right) => {
    const relation = base.relateAttributeValues(name, left, right);
    expect(base.relateAttributeValues(name, right, left)).toEqual(mirror(relation));
    expect(again.relateAttributeValues(name, left, right)).toEqual(relation);
  });

  test.prop([attributes, values])("a value is the same as itself", (name, value) => {
    expect(base.relateAttributeValues(name, value, value).relation).toBe("same");
  });
});
