import { describe, expect, test } from "vitest";
import {
  type TrainSentencesOptions,
  trainSentences,
} from "../../../scripts/train/sentences/train-sentences.ts";
import type { TreebankDocument } from "../../../scripts/treebank/read-conllu.ts";
import { writeSections } from "../../../src/read/language/data/sections.ts";
import {
  openBoundaryWeights,
  packBoundaryWeights,
} from "../../../src/read/language/sentences/boundary-weights.ts";
import { openSentenceSplitter } from "../../../src/read/language/sentences/open-sentence-splitter.ts";
import { findWords } from "../../../src/read/language/words/find-words.ts";

/** A document of these sentences, one space between two. */
function ownDocument(...sentences: readonly string[]): TreebankDocument {
  let end = -1;
  const ranges = sentences.map((sentence, index) => {
    const start = end + 1;
    end = start + sentence.length;
    return { id: `${index}`, words: [], start, end };
  });
  return { id: "", text: sentences.join(" "), sentences: ranges };
}

/** A made-up way to write, so that only the weights can know it: sentences end at semicolons. */
const OWN_DOCUMENTS = [
  ownDocument("The guards came;", "They left.", "The gate was open;", "Nobody saw it."),
  ownDocument("The clerk knew why;", "He waited.", "Then it rained;", "The road was closed."),
  ownDocument("It was late;", "The men went home.", "We heard them;", "They sang."),
];

const train = (options: Partial<TrainSentencesOptions> = {}) =>
  trainSentences(OWN_DOCUMENTS, { rarestWord: 2, ...options });

function read(bytes: Uint8Array, text: string): readonly string[] {
  const sentences = openSentenceSplitter(bytes)(text, findWords(text));
  return sentences.map(({ start, end }) => text.slice(start, end));
}

describe("trainSentences()", () => {
  test("gives the same bytes for the same documents", () => {
    expect(train()).toEqual(train());
  });

  test("goes through the places in the order of the seed", () => {
    expect(train({ seed: 2 })).not.toEqual(train({ seed: 1 }));
  });

  test("learns where sentences end", () => {
    const sentences = ["The boys ran;", "They fell.", "The guards slept."];
    expect(read(train(), sentences.join(" "))).toEqual(sentences);
    const others = [ownDocument("The guards came; They left; Nobody saw it.", "The men sang.")];
    const text = "The boys ran; They fell.";
    expect(read(trainSentences([...others, ...others]), text)).toEqual([text]);
  });

  test("weighs the next word, unless it is too rare", () => {
    const documents = Array.from({ length: 10 }, () => OWN_DOCUMENTS).flat();
    const wordsOf = (rarestWord: number) => [
      ...openBoundaryWeights(trainSentences(documents, { rarestWord })).nextWords.keys(),
    ];
    expect(wordsOf(20)).toContain("they");
    expect(wordsOf(20)).not.toContain("nobody");
    expect(wordsOf(10)).toContain("nobody");
  });

  test("of no documents gives a splitter that ends no sentence", () => {
    const text = "It began. It ended.";
    expect(read(trainSentences([]), text)).toEqual([text]);
  });
});

describe("openSentenceSplitter()", () => {
  const { bias, features, nextWords } = openBoundaryWeights(train());

  test("reads the weights that were written", () => {
    expect(packBoundaryWeights({ bias, features, nextWords })).toEqual(train());
  });

  test.each([
    { file: "without its sections", bytes: writeSections({}) },
    {
      file: "with the weights of other features",
      bytes: packBoundaryWeights({ bias, features: features.subarray(1), nextWords }),
    },
    {
      file: "with too few weights of a word",
      bytes: packBoundaryWeights({
        bias,
        features,
        nextWords: new Map([["they", Int8Array.of(1)]]),
      }),
    },
    { file: "that is none", bytes: new Uint8Array(40) },
  ])("refuses a file $file", ({ bytes }) => {
    expect(() => openSentenceSplitter(bytes)).toThrow(SyntaxError);
  });
});
