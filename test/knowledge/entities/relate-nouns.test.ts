import { beforeAll, describe, expect, test } from "vitest";
import { compare, narrative } from "../../../src/index.ts";
import { createKnowledgeBase } from "../../../src/knowledge/create-knowledge-base.ts";
import type { KnowledgeBase } from "../../../src/knowledge/knowledge-base.ts";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import type { WordLexicon } from "../../../src/model/word-lexicon.ts";
import { openOwnLexicon } from "../../support/open-own-lexicon.ts";

let lexicon: WordLexicon;
let base: KnowledgeBase;

beforeAll(async () => {
  lexicon = await openOwnLexicon();
  base = createKnowledgeBase(knowledge(), lexicon);
});

const described = (label: string) => ({ labels: [label], categories: [], sameAs: [] });
const relate = (left: string, right: string) => base.relateNouns(described(left), described(right));

describe("common nouns may be words for one thing", () => {
  test.each([
    ["a blaze", "the fire"],
    ["youngsters", "teenagers"],
    ["the shop", "a store in the centre"],
    ["jet", "aircraft"],
    ["cars", "vehicles"],
  ])("%s, %s", (left, right) => {
    expect(relate(left, right)).toContain("WordNet");
    expect(relate(left, right)).toBe(relate(right, left));
  });
});

describe("others do not", () => {
  test.each([
    ["doctors", "teachers"],
    ["the bank", "the shore"],
    ["judge", "jury"],
    ["a man", "a teacher"],
    ["Kabul", "city"],
    ["bus", "train"],
  ])("%s, %s", (left, right) => {
    expect(relate(left, right)).toBeNull();
  });
});

describe("when accounts are compared with a lexicon", () => {
  const told = { eventTime: "2022-03-04", place: "Riverton" };
  const accounts = [
    narrative({
      ...told,
      source: "First Daily",
      claims: [{ predicate: "refurbished", agent: "Mayor Ada Lindqvist", theme: "the shop" }],
    }),
    narrative({
      ...told,
      source: "Second Daily",
      claims: [{ predicate: "renovation", agent: "Ada Lindqvist", theme: "the store" }],
    }),
  ];

  test("words of one meaning tell of one event", () => {
    expect(compare(accounts).alignment.events).toHaveLength(2);
    expect(compare(accounts, { lexicon }).alignment.events).toHaveLength(1);
  });

  test("words for one thing license no contradiction", () => {
    const { findings } = compare(accounts, { lexicon });
    expect(findings.filter(({ verdict }) => verdict === "contradiction")).toEqual([]);
  });
});
