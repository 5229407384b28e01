import { describe, expect, test } from "vitest";
import type { UniversalPos } from "../../../../../src/read/language/analysis/universal-pos.ts";
import type { WordFeatures } from "../../../../../src/read/language/analysis/word-features.ts";
import { findWordFeatures } from "../../../../../src/read/language/tags/features/find-word-features.ts";

/** "guards/NOUN/NNS/2/nsubj": heads count from 1, 0 is the root. */
function featuresOf(line: string, withTree: boolean): readonly WordFeatures[] {
  const words = line.split(" ").map((word) => word.split("/"));
  return findWordFeatures({
    forms: words.map(([form = ""]) => form),
    upos: words.map(([, upos]) => upos as UniversalPos),
    xpos: words.map(([, , xpos = ""]) => xpos),
    tree: withTree
      ? {
          heads: words.map(([, , , head]) => Number(head) - 1),
          relations: words.map(([, , , , relation = ""]) => relation),
        }
      : null,
  });
}

interface Case {
  readonly why: string;
  readonly line: string;
  readonly word: number;
  readonly features: Partial<WordFeatures>;
}

/** What holds with the tree and without it. */
const CASES: readonly Case[] = [
  {
    why: "a finite verb agrees with its subject",
    line: "Guards/NOUN/NNS/2/nsubj took/VERB/VBD/0/root posts/NOUN/NNS/2/obj",
    word: 1,
    features: { tense: "past", number: "plural", person: 3, voice: "active", verbForm: "finite" },
  },
  {
    why: "a subject behind a preposition is none",
    line: "Guards/NOUN/NNS/4/nsubj of/ADP/IN/3/case Oster/PROPN/NNP/1/nmod took/VERB/VBD/0/root it/PRON/PRP/4/obj",
    word: 3,
    features: { number: "plural", person: 3 },
  },
  {
    why: "a passive",
    line: "Posts/NOUN/NNS/3/nsubj:pass were/AUX/VBD/3/aux:pass taken/VERB/VBN/0/root",
    word: 2,
    features: { tense: "past", voice: "passive", verbForm: "participle", person: null },
  },
  {
    why: "a perfect is no passive",
    line: "Guards/NOUN/NNS/3/nsubj have/AUX/VBP/3/aux taken/VERB/VBN/0/root posts/NOUN/NNS/3/obj",
    word: 2,
    features: { voice: "active", verbForm: "participle" },
  },
  {
    why: "a passive in the perfect",
    line: "Posts/NOUN/NNS/5/nsubj:pass have/AUX/VBP/5/aux just/ADV/RB/5/advmod been/AUX/VBN/5/aux:pass taken/VERB/VBN/0/root",
    word: 4,
    features: { voice: "passive" },
  },
  {
    why: "a participle beside a noun suffers",
    line: "the/DET/DT/2/det posts/NOUN/NNS/0/root taken/VERB/VBN/2/acl yesterday/NOUN/NN/3/obl:tmod",
    word: 2,
    features: { voice: "passive", verbForm: "participle" },
  },
  {
    why: "an infinitive after to",
    line: "They/PRON/PRP/2/nsubj want/VERB/VBP/0/root to/PART/TO/4/mark leave/VERB/VB/2/xcomp",
    word: 3,
    features: { verbForm: "infinitive", tense: null },
  },
  {
    why: "an infinitive after a modal",
    line: "They/PRON/PRP/3/nsubj may/AUX/MD/3/aux leave/VERB/VB/0/root",
    word: 2,
    features: { verbForm: "infinitive" },
  },
  {
    why: "an imperative is finite",
    line: "Leave/VERB/VB/0/root now/ADV/RB/1/advmod",
    word: 0,
    features: { verbForm: "finite", tense: null },
  },
  {
    why: "a progressive is a participle",
    line: "They/PRON/PRP/3/nsubj are/AUX/VBP/3/aux leaving/VERB/VBG/0/root",
    word: 2,
    features: { verbForm: "participle", tense: "present", voice: "active" },
  },
  {
    why: "the same after a preposition is a gerund",
    line: "before/SCONJ/IN/2/mark leaving/VERB/VBG/4/acl they/PRON/PRP/4/nsubj slept/VERB/VBD/0/root",
    word: 1,
    features: { voice: "active" },
  },
  {
    why: "a first person",
    line: "I/PRON/PRP/2/nsubj left/VERB/VBD/0/root",
    word: 1,
    features: { person: 1, number: "singular" },
  },
  {
    why: "a second person has no number",
    line: "You/PRON/PRP/2/nsubj left/VERB/VBD/0/root",
    word: 1,
    features: { person: 2, number: null },
  },
  {
    why: "a third person singular without a look at the subject",
    line: "leaves/VERB/VBZ/0/root",
    word: 0,
    features: { person: 3, number: "singular", tense: "present" },
  },
  {
    why: "a plural noun",
    line: "posts/NOUN/NNS/0/root",
    word: 0,
    features: { number: "plural", person: null, voice: null, verbForm: null },
  },
  {
    why: "these is plural",
    line: "these/DET/DT/2/det posts/NOUN/NNS/0/root",
    word: 0,
    features: { number: "plural" },
  },
  {
    why: "the has no number",
    line: "the/DET/DT/2/det posts/NOUN/NNS/0/root",
    word: 0,
    features: { number: null },
  },
  {
    why: "that as a conjunction has none",
    line: "that/SCONJ/IN/3/mark they/PRON/PRP/3/nsubj left/VERB/VBD/0/root",
    word: 0,
    features: { number: null },
  },
  {
    why: "an adverb has none",
    line: "now/ADV/RB/0/root",
    word: 0,
    features: { tense: null, number: null, person: null, voice: null, verbForm: null },
  },
  {
    why: "an auxiliary has no voice",
    line: "They/PRON/PRP/3/nsubj have/AUX/VBP/3/aux left/VERB/VBN/0/root",
    word: 1,
    features: { voice: null, tense: "present", person: 3, number: "plural" },
  },
];

describe.each([
  { how: "with a tree", withTree: true },
  { how: "without a tree", withTree: false },
])("findWordFeatures() $how", ({ withTree }) => {
  test.each(CASES)("$why", ({ line, word, features }) => {
    expect(featuresOf(line, withTree)[word]).toMatchObject(features);
  });
});

describe("findWordFeatures() with a tree", () => {
  const only: readonly Case[] = [
    {
      why: "shares the perfect with what is coordinated",
      line: "They/PRON/PRP/3/nsubj have/AUX/VBP/3/aux come/VERB/VBN/0/root and/CCONJ/CC/5/cc seen/VERB/VBN/3/conj",
      word: 4,
      features: { voice: "active" },
    },
    {
      why: "shares a subject with what is coordinated",
      line: "They/PRON/PRP/2/nsubj came/VERB/VBD/0/root and/CCONJ/CC/4/cc saw/VERB/VBD/2/conj",
      word: 3,
      features: { person: 3, number: "plural" },
    },
    {
      why: "takes two subjects for many",
      line: "Mara/PROPN/NNP/4/nsubj and/CCONJ/CC/3/cc Lind/PROPN/NNP/1/conj left/VERB/VBD/0/root",
      word: 3,
      features: { number: "plural", person: 3 },
    },
    {
      why: "asks what a relative pronoun stands for",
      line: "guards/NOUN/NNS/0/root who/PRON/WP/3/nsubj left/VERB/VBD/1/acl:relcl",
      word: 2,
      features: { number: "plural", person: 3 },
    },
    {
      why: "knows a gerund after a preposition",
      line: "before/SCONJ/IN/2/mark leaving/VERB/VBG/4/acl they/PRON/PRP/4/nsubj slept/VERB/VBD/0/root",
      word: 1,
      features: { verbForm: "gerund", tense: null },
    },
    {
      why: "asks a predicate for the subject of its copula",
      line: "They/PRON/PRP/3/nsubj were/AUX/VBD/3/cop late/ADJ/JJ/0/root",
      word: 1,
      features: { person: 3, number: "plural", tense: "past" },
    },
  ];
  test.each(only)("$why", ({ line, word, features }) => {
    expect(featuresOf(line, true)[word]).toMatchObject(features);
  });

  test("stops on heads that go in a circle", () => {
    const line = "a/VERB/VBD/2/conj b/VERB/VBD/1/conj c/VERB/VBD/3/conj";
    expect(featuresOf(line, true)).toHaveLength(3);
  });
});

test("findWordFeatures() of no words is none", () => {
  expect(findWordFeatures({ forms: [], upos: [], xpos: [], tree: null })).toEqual([]);
});
