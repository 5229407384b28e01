import { describe, expect, test } from "vitest";
import { f1, rate } from "../../scripts/evaluate/ud/rate.ts";
import {
  countTrees,
  noTreeCounts,
  reliabilityLines,
  type TreeCounts,
  withoutSubtype,
} from "../../scripts/evaluate/ud/tree-score.ts";
import type { TreebankSentence } from "../../scripts/treebank/read-conllu.ts";
import type { Analysis } from "../../src/read/language/analysis/analysis.ts";

/** Form, lemma, UPOS, head in the sentence, relation, and confidence for what was found. */
const GOLD = ["They they PRON 2 nsubj:pass", "were be AUX 2 aux:pass", "hurt hurt VERB -1 root"];
const ROOT = "hurt hurt VERB -1 root .95";

const goldSentence: TreebankSentence = {
  id: "own-1",
  words: GOLD.map((line) => {
    const { form, lemma, upos, head, relation } = readWord(line);
    return { form, lemma, upos, head, relation, xpos: "", feats: "", misc: "", start: 0, end: 0 };
  }),
  start: 0,
  end: 0,
};

function readWord(line: string) {
  const [form = "", lemma = "", upos = "", head, relation = "", confidence] = line.split(" ");
  return { form, lemma, upos, head: Number(head), relation, confidence: Number(confidence) };
}

/** What was found, of sentences that stand one behind the other. */
function analysisOf(sentences: readonly (readonly string[])[]): Analysis {
  let next = 0;
  const parts = sentences.map((lines) => {
    const firstToken = next;
    next += lines.length;
    const tokens = lines.map((line) => {
      const word = readWord(line);
      return { ...word, head: word.head < 0 ? null : firstToken + word.head };
    });
    return { firstToken, endToken: next, tokens };
  });
  // Only what the score reads.
  const tokens = parts.flatMap((part) => part.tokens);
  return { sentences: parts, tokens } as unknown as Analysis;
}

describe("countTrees()", () => {
  test.each<{ what: string; words: readonly string[]; counts: Partial<TreeCounts> }>([
    {
      what: "all of a right tree",
      words: ["They they PRON 2 nsubj:pass .95", "were be AUX 2 aux:pass .95", ROOT],
      counts: { words: 3, tags: 3, lemmas: 3, heads: 3, labelled: 3, sure: { arcs: 3, right: 3 } },
    },
    {
      what: "a relation by its name without the subtype",
      words: ["They they PRON 2 nsubj .95", "were be AUX 2 aux .95", ROOT],
      counts: { heads: 3, labelled: 3 },
    },
    {
      what: "a right relation to a wrong head as wrong",
      words: ["They they PRON 1 nsubj .95", "were be AUX 2 aux .95", ROOT],
      counts: { heads: 2, labelled: 2, sure: { arcs: 3, right: 2 } },
    },
    {
      what: "a right head with a wrong relation as a head alone",
      words: ["They they PRON 2 obj .95", "were be AUX 2 cop .95", ROOT],
      counts: { heads: 3, labelled: 1, sure: { arcs: 3, right: 3 } },
    },
    {
      what: "wrong tags and lemmas apart from heads",
      words: ["They them PRON 2 nsubj .95", "were were VERB 2 aux .95", ROOT],
      counts: { tags: 2, lemmas: 1, heads: 3 },
    },
    {
      what: "only arcs over .9 as sure",
      words: ["They they PRON 2 nsubj .9", "were be AUX 0 aux .3", "hurt hurt VERB -1 root 1"],
      counts: { heads: 2, sure: { arcs: 1, right: 1 } },
    },
  ])("counts $what", ({ words, counts }) => {
    const found = noTreeCounts();
    countTrees(found, analysisOf([words]), [goldSentence]);
    expect(found).toMatchObject(counts);
  });

  test("reads heads by the sentence, and adds sentences up", () => {
    const words = [
      "They they PRON 2 nsubj .5",
      "were be AUX 2 aux .5",
      "hurt hurt VERB -1 root .5",
    ];
    const counts = noTreeCounts();
    countTrees(counts, analysisOf([words, words]), [goldSentence, goldSentence]);
    expect(counts).toMatchObject({ words: 6, heads: 6, labelled: 6 });
  });
});

test("reliabilityLines() has a line for each tenth with arcs, the last up to 1", () => {
  const counts = noTreeCounts();
  const words = ["They they PRON 2 nsubj .32", "were be AUX 0 aux .38", "hurt hurt VERB -1 root 1"];
  countTrees(counts, analysisOf([words]), [goldSentence]);
  expect(reliabilityLines(counts).map((line) => line.trim().replace(/ +/g, " "))).toEqual([
    "confidence 0.3-0.4 arcs 2 mean 35.0 right 50.0",
    "confidence 0.9-1.0 arcs 1 mean 100.0 right 100.0",
  ]);
});

test.each([
  { relation: "nsubj:pass", bare: "nsubj" },
  { relation: "obl", bare: "obl" },
  { relation: "", bare: "" },
])('withoutSubtype() makes "$relation" "$bare"', ({ relation, bare }) => {
  expect(withoutSubtype(relation)).toBe(bare);
});

test.each([
  { part: 1, whole: 3, percent: 33.33 },
  { part: 2, whole: 3, percent: 66.67 },
  { part: 3, whole: 3, percent: 100 },
  { part: 0, whole: 0, percent: 0 },
])("rate() of $part in $whole is $percent", ({ part, whole, percent }) => {
  expect(rate(part, whole)).toBe(percent);
});

test.each([
  { why: "all right", right: 4, found: 4, gold: 4, percent: 100 },
  { why: "half found", right: 2, found: 2, gold: 4, percent: 66.67 },
  { why: "twice as many found as there are", right: 2, found: 4, gold: 2, percent: 66.67 },
  { why: "nothing right", right: 0, found: 3, gold: 2, percent: 0 },
  { why: "nothing there", right: 0, found: 0, gold: 0, percent: 0 },
])("f1() with $why is $percent", ({ right, found, gold, percent }) => {
  expect(f1(right, found, gold)).toBe(percent);
});
