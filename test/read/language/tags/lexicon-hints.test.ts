import { beforeAll, describe, expect, test } from "vitest";
import { loadData } from "../../../../src/read/language/data/load-data.ts";
import { openLexicon } from "../../../../src/read/language/lexicon/open-lexicon.ts";
import {
  createLexiconHints,
  type LexiconHints,
} from "../../../../src/read/language/tags/lexicon-hints.ts";

let hints: LexiconHints;

beforeAll(async () => {
  hints = createLexiconHints(openLexicon(await loadData("english-lexicon")));
});

describe("createLexiconHints()", () => {
  test.each([
    { why: "two nouns", left: "chairman", right: "clerk" },
    { why: "two countries", left: "Norway", right: "Estonia" },
    { why: "a word in small and in large letters", left: "clerk", right: "Clerk" },
  ])("says the same of $why", ({ left, right }) => {
    expect(hints(left).grammar).toBe(hints(right).grammar);
  });

  test.each([
    { why: "a noun and an adverb", left: "chairman", right: "gladly" },
    { why: "a country and a thing", left: "Norway", right: "clerk" },
    { why: "a noun and an inflected verb", left: "chairman", right: "devoured" },
  ])("tells $why apart", ({ left, right }) => {
    expect(hints(left).grammar).not.toBe(hints(right).grammar);
  });

  test.each(["", "zzyzzy", "x".repeat(1_000_000), "\ud800", "__proto__"])(
    "has nothing to say of %.20s",
    (form) => {
      expect(hints(form)).toEqual({ grammar: 0, meaning: 0 });
    },
  );
});
