import { beforeAll, describe, expect, test } from "vitest";
import { createKnowledgeBase } from "../../../src/knowledge/create-knowledge-base.ts";
import type { KnowledgeBase } from "../../../src/knowledge/knowledge-base.ts";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import { openOwnLexicon } from "../../support/open-own-lexicon.ts";

let base: KnowledgeBase;
const plain = createKnowledgeBase(knowledge());

beforeAll(async () => {
  base = createKnowledgeBase(knowledge(), await openOwnLexicon());
});

const relate = (left: string, right: string, by: KnowledgeBase = base) =>
  by.relatePredicates(by.predicate(left), by.predicate(right));

describe("words that no table knows are one kind of event", () => {
  test.each([
    ["broadcast", "broadcasting"],
    ["invent", "invention"],
    ["inaugurated", "inauguration"],
    ["skate", "skating"],
    ["photographed", "photographs"],
  ])("when one is formed from the other: %s, %s", (left, right) => {
    expect(relate(left, right).relation).toBe("same");
  });

  test.each([
    ["commenced", "began"],
    ["refurbished", "renovated"],
  ])("when their usual senses are synonyms: %s, %s", (left, right) => {
    const { relation, because } = relate(left, right);
    expect(relation).toBe("same");
    expect(because).toContain("WordNet: synonyms");
  });

  test("when they are forms of one word, as without a lexicon", () => {
    expect(relate("tasted", "tasting").relation).toBe("same");
  });
});

describe("words that no table knows are loose words for one", () => {
  test.each([
    ["cooked", "prepared"],
    ["strolled", "walked"],
    ["repaint", "paint"],
  ])("%s, %s", (left, right) => {
    expect(relate(left, right).relation).toBe("kin");
  });
});

describe("antonyms are rivals", () => {
  test.each([
    ["accepted", "rejected"],
    ["acceptance", "rejection"],
    ["rose", "fell"],
    ["increased", "decreased"],
  ])("where one event cannot be both: %s, %s", (left, right) => {
    expect(relate(left, right)).toMatchObject({
      relation: "rival",
      because: expect.stringContaining("WordNet: antonyms"),
    });
  });

  test.each([
    ["began", "ended"],
    ["start", "finish"],
    ["entered", "left"],
    ["arrive", "depart"],
    ["buy", "sell"],
    ["borrowed", "lent"],
    ["open", "shut"],
    ["push", "pull"],
    ["loves", "hates"],
  ])("but not where it can: %s, %s", (left, right) => {
    expect(relate(left, right).relation).toBe("unrelated");
  });
});

describe("words are not related", () => {
  test.each([
    ["bank", "slope"],
    ["run", "manage"],
    ["fly", "run"],
    ["park", "place"],
    ["sing", "spill"],
    ["toast", "drink"],
  ])("by senses that are rare: %s, %s", (left, right) => {
    expect(["unrelated", "kin"]).toContain(relate(left, right).relation);
    expect(relate(left, right).relation).not.toBe("same");
  });

  test.each([
    ["knit", "compose"],
    ["sneeze", "yawn"],
    ["walk", "swim"],
  ])("by a kind so wide that it holds everything: %s, %s", (left, right) => {
    expect(relate(left, right).relation).toBe("unrelated");
  });

  test("that two tables know and keep apart, whatever the lexicon says", () => {
    expect(relate("resigned", "left")).toEqual(relate("resigned", "left", plain));
  });
});

describe("a concept that is named by the lexicon", () => {
  test.each(["meeting", "took off", "skies", "photographs", "found", "lay", "saw"])(
    "is found again by its name: %s",
    (words) => {
      const { name } = base.predicate(words);
      expect(base.predicate(name).name).toBe(name);
    },
  );
});

test("relations are the same from both sides, and without the lexicon nothing is known", () => {
  for (const [left, right] of [
    ["strolled", "walked"],
    ["accepted", "rejected"],
    ["commenced", "began"],
  ] as const) {
    expect(relate(left, right)).toEqual(relate(right, left));
    expect(relate(left, right, plain).relation).toBe("unrelated");
  }
});
