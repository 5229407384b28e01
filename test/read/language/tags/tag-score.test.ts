import { describe, expect, test } from "vitest";
import {
  countFeatures,
  goldFeatures,
  noFeatureCounts,
} from "../../../../scripts/evaluate/ud/tag-score.ts";
import type { TreebankWord } from "../../../../scripts/treebank/read-conllu.ts";

const word = (upos: string, xpos: string, feats: string): TreebankWord => ({
  form: "",
  lemma: "",
  upos,
  xpos,
  feats,
  head: -1,
  relation: "",
  misc: "",
  start: 0,
  end: 0,
});

const NONE = { tense: null, number: null, person: null, voice: null, verbForm: null };

describe("goldFeatures()", () => {
  test.each([
    {
      why: "a finite verb",
      gold: word("VERB", "VBD", "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"),
      features: {
        tense: "past",
        number: "singular",
        person: 3,
        voice: "active",
        verbForm: "finite",
      },
    },
    {
      why: "a passive",
      gold: word("VERB", "VBN", "Tense=Past|VerbForm=Part|Voice=Pass"),
      features: { ...NONE, tense: "past", voice: "passive", verbForm: "participle" },
    },
    {
      why: "you, without its number",
      gold: word("PRON", "PRP", "Case=Nom|Number=Sing|Person=2|PronType=Prs"),
      features: { ...NONE, person: 2 },
    },
    { why: "a word without any", gold: word("ADV", "RB", "_"), features: NONE },
    {
      why: "a noun that only has a plural",
      gold: word("NOUN", "NNS", "Number=Ptan"),
      features: NONE,
    },
  ])("reads $why", ({ gold, features }) => {
    expect(goldFeatures(gold)).toEqual(features);
  });
});

test("countFeatures() counts words that have a feature here or there", () => {
  const counts = noFeatureCounts();
  const gold = [word("NOUN", "NN", "Number=Sing"), word("NOUN", "NN", "_"), word("ADV", "RB", "_")];
  const found = [{ ...NONE, number: "singular" }, { ...NONE, number: "plural" }, NONE] as const;
  countFeatures(counts, found, gold);
  expect(counts.number).toEqual({ words: 2, right: 1 });
  expect(counts.tense).toEqual({ words: 0, right: 0 });
});
