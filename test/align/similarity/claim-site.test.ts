import { describe, expect, test } from "vitest";
import { collectRecords } from "../../../src/align/records/collect-records.ts";
import { frameWord, readSites } from "../../../src/align/similarity/claim-site.ts";
import { createWordReader } from "../../../src/align/similarity/read-words.ts";
import { knowledge, type NarrativeInput, narrative } from "../../../src/index.ts";
import { createKnowledgeBase } from "../../../src/knowledge/create-knowledge-base.ts";

const base = createKnowledgeBase(knowledge(), null);

const sitesOf = (input: NarrativeInput) => [
  ...readSites(
    collectRecords([narrative(input)], base, { sameEvent: false }),
    createWordReader(),
  ).values(),
];

const TEXT = "Divers searched the lake.\nThe search team searched again after a storm on the lake.";
const SECOND = TEXT.slice(TEXT.indexOf("\n") + 1);
const told = (predicate: string, quote: string) => ({
  predicate,
  quote: { quote, start: TEXT.indexOf(quote) },
});

describe("readSites()", () => {
  const [first, again, later, storm] = sitesOf({
    source: "Lake Post",
    text: TEXT,
    claims: [
      told("search", "Divers searched the lake."),
      told("search", SECOND),
      told("search", SECOND),
      told("storm", SECOND),
    ],
  });

  test("says how far into the text and on which line a claim stands", () => {
    expect([first?.depth, first?.line]).toEqual([0, 0]);
    expect([storm?.depth, storm?.line]).toEqual([TEXT.indexOf(SECOND) / TEXT.length, 1]);
  });

  test("counts the claims of one predicate", () => {
    expect([first, again, later, storm].map((site) => site?.turn)).toEqual([0, 1, 2, 0]);
  });

  test("takes the second claim of a sentence for the second time the word comes", () => {
    expect([again?.form, again?.modifies]).toEqual(["search", true]);
    expect([later?.form, later?.modifies]).toEqual(["searched", true]);
    expect(later?.near.has("team")).toBe(true);
  });

  test("has the words on both sides, the nearest first in weight", () => {
    const words = [...(storm?.frame.keys() ?? [])].map(
      (key) => frameWord(key) ?? "a function word",
    );
    expect(words).toContain("lake");
    expect(words).toContain("a function word");
    expect(storm?.near.get("after")).toBeUndefined();
  });

  test("finds nothing beside a word that the sentence does not have", () => {
    const [site] = sitesOf({ source: "Lake Post", claims: [{ predicate: "rescue" }] });
    expect(site).toMatchObject({ depth: 0, line: 0, turn: 0, form: "", modifies: false });
    expect(site?.near.size).toBe(0);
  });
});
