import { describe, expect, test } from "vitest";
import { arrangeSenses } from "../../../../scripts/lexicon/arrange-senses.ts";
import { encodeLexicon } from "../../../../scripts/lexicon/encode-lexicon.ts";
import {
  rankKey,
  type WordNet,
  type WordNetSynset,
} from "../../../../scripts/lexicon/read-wordnet.ts";
import { writeSections } from "../../../../src/read/language/data/sections.ts";
import { openLexicon } from "../../../../src/read/language/lexicon/open-lexicon.ts";

const NOUN_OBJECT = 17;
const NOUN_LOCATION = 15;
const VERB_MOTION = 38;

const synset = (
  key: string,
  file: number,
  words: readonly string[],
  more: Partial<Pick<WordNetSynset, "pointers" | "frames">> = {},
): WordNetSynset => ({
  key,
  pos: key.startsWith("v") ? "v" : "n",
  file,
  words,
  pointers: [],
  frames: [],
  ...more,
});

const to = (symbol: string, target: string, ends: readonly [number, number] = [0, 0]) => ({
  symbol,
  synset: target,
  source: ends[0],
  target: ends[1],
});

/** A WordNet of our own: a hill, two named hills, and what one does with them. */
function smallWordNet(): WordNet {
  const synsets = [
    synset("n1", NOUN_OBJECT, ["hill", "rise"]),
    synset("n2", NOUN_OBJECT, ["Ben More", "BM"], { pointers: [to("@i", "n1")] }),
    synset("n3", NOUN_LOCATION, ["Hill"], { pointers: [to("#p", "n2")] }),
    synset("v1", VERB_MOTION, ["rise", "go up"], {
      pointers: [to("+", "n1", [1, 2]), to("!", "v2", [1, 1])],
      frames: [
        { frame: 1, word: 0 },
        { frame: 22, word: 2 },
      ],
    }),
    synset("v2", VERB_MOTION, ["fall"], { pointers: [to("!", "v1", [1, 1]), to("@", "v1")] }),
  ];
  const ranks = [
    ["hill", "n1", 2, 5],
    ["hill", "n3", 1, 0],
    ["rise", "n1", 1, 3],
    ["rise", "v1", 1, 9],
  ] as const;
  return {
    synsets: new Map(synsets.map((each) => [each.key, each])),
    ranks: new Map(ranks.map(([word, key, rank, count]) => [rankKey(word, key), { rank, count }])),
  };
}

const build = (wordNet: WordNet) =>
  writeSections(
    encodeLexicon(arrangeSenses(wordNet), {
      noun: "",
      verb: "rose\trise\nfell\tfall",
      adjective: "",
      adverb: "",
    }),
  );

describe("a lexicon built from a few synsets", () => {
  const lexicon = openLexicon(build(smallWordNet()));
  const words = (ids: readonly number[]) =>
    ids.flatMap((id) => lexicon.members(id).map(({ word }) => word));

  test("keeps WordNet's order within a part of speech, and goes by counts between them", () => {
    expect(lexicon.senses("hill").map(({ word, count }) => [word, count])).toEqual([
      ["Hill", 0],
      ["hill", 5],
    ]);
    expect(lexicon.senses("rise").map(({ pos }) => pos)).toEqual(["verb", "noun"]);
  });

  test("keeps spelling, instances, wholes and classes", () => {
    expect(lexicon.senses("ben more")).toMatchObject([
      { word: "Ben More", isInstance: true, class: "noun.object" },
    ]);
    expect(lexicon.senses("bm")[0]?.word).toBe("BM");
    const [hill] = lexicon.senses("hill");
    expect(words(lexicon.wholes(hill?.synset ?? -1))).toEqual(["Ben More", "BM"]);
  });

  test("relates senses, not words", () => {
    const [rise] = lexicon.senses("rise", "verb");
    const [goUp] = lexicon.senses("go up");
    if (rise === undefined || goUp === undefined) throw new Error("no sense");
    expect(lexicon.derivations(rise).map(({ word, pos }) => [word, pos])).toEqual([
      ["rise", "noun"],
    ]);
    expect(lexicon.antonyms(rise).map(({ word }) => word)).toEqual(["fall"]);
    expect(lexicon.antonyms(goUp)).toEqual([]);
    expect(lexicon.synonyms("rise")).toEqual(["go up", "hill"]);
  });

  test("keeps frames of all words of a synset, and of one", () => {
    expect(lexicon.frames("rise")).toEqual([1]);
    expect(lexicon.frames("go up")).toEqual([1, 22]);
    expect(lexicon.frames("fall")).toEqual([]);
  });

  test("goes up and down", () => {
    const [fall] = lexicon.senses("fall");
    const [rise] = lexicon.senses("rise", "verb");
    expect(lexicon.ancestors(fall?.synset ?? -1)).toEqual([rise?.synset]);
    expect(lexicon.hyponyms(rise?.synset ?? -1)).toEqual([fall?.synset]);
  });

  test("uses the exception lists", () => {
    expect(lexicon.baseForms("fell", "verb")).toEqual(["fall"]);
    expect(lexicon.baseForms("fell", "noun")).toEqual([]);
  });
});

test("the same WordNet gives the same bytes", () => {
  expect(build(smallWordNet())).toEqual(build(smallWordNet()));
});
