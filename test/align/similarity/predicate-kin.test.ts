import { beforeAll, describe, expect, test } from "vitest";
import {
  createPredicateKin,
  type PredicateKin,
} from "../../../src/align/similarity/predicate-kin.ts";
import { createWordReader } from "../../../src/align/similarity/read-words.ts";
import type { WordLexicon } from "../../../src/model/word-lexicon.ts";
import { openOwnLexicon } from "../../support/open-own-lexicon.ts";

let lexicon: WordLexicon;
let kin: PredicateKin;

beforeAll(async () => {
  lexicon = await openOwnLexicon();
  kin = createPredicateKin(lexicon, createWordReader());
});

describe("createPredicateKin()", () => {
  test.each([
    { left: "capture", right: "apprehend", apart: "celebrate" },
    { left: "plunge", right: "tumble", apart: "appoint" },
    { left: "robbery", right: "steal", apart: "sing" },
  ])("finds $left nearer to $right than to $apart", ({ left, right, apart }) => {
    expect(kin(left, right)).toBeGreaterThan(2 * kin(left, apart));
  });

  test("is the same from both sides, and whole for the same word", () => {
    expect(kin("plunge", "tumble")).toBe(kin("tumble", "plunge"));
    expect(kin("Plunge", "plunge")).toBeCloseTo(1);
  });

  test("knows nothing of words that the lexicon does not have, nor without a list of members", () => {
    expect(kin("qwzrt", "plunge")).toBe(0);
    const { members: _members, ...rest } = lexicon;
    expect(createPredicateKin(rest, createWordReader())("plunge", "tumble")).toBe(0);
    expect(createPredicateKin(null, createWordReader())("plunge", "tumble")).toBe(0);
  });
});
