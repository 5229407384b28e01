import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import { UNIVERSAL_POS } from "../../../../src/read/language/analysis/universal-pos.ts";
import type { NameDocument } from "../../../../src/read/language/names/name-document.ts";
import { openNames } from "../../../../src/read/language/names/open-names.ts";
import { openTagger } from "../../../../src/read/language/tags/open-tagger.ts";
import { findWords } from "../../../../src/read/language/words/find-words.ts";
import { NO_HINTS, trainOwnTagger } from "../tags/train-own-tagger.ts";
import { anyText } from "../words/any-text.ts";
import { BAD_INPUTS } from "../words/bad-inputs.ts";
import { growthOf, MOST_GROWTH } from "../words/growth.ts";
import { trainOwnNames } from "./train-own-names.ts";

const tagger = openTagger(trainOwnTagger(), NO_HINTS);
const find = openNames(trainOwnNames(), NO_HINTS);

function read(text: string, isNamed = false): NameDocument {
  const { starts, ends, count } = findWords(text);
  const tags = tagger.tag(text, starts, ends, [count]);
  return {
    forms: Array.from(starts, (start, word) => text.slice(start, ends[word])),
    upos: Array.from(tags.upos, (tag) => (isNamed ? "PROPN" : (UNIVERSAL_POS[tag] ?? "X"))),
    xpos: Array.from(tags.xpos, (tag) => tagger.xposNames[tag] ?? ""),
    sentenceEnds: [count],
  };
}

test.prop([anyText])("the names of any text are in order, inside it and apart", (text) => {
  for (const isNamed of [false, true]) {
    const document = read(text, isNamed);
    let before = 0;
    for (const { firstToken, endToken } of find(document)) {
      expect(firstToken).toBeGreaterThanOrEqual(before);
      expect(endToken).toBeGreaterThan(firstToken);
      before = endToken;
    }
    expect(before).toBeLessThanOrEqual(document.forms.length);
  }
});

test.each(BAD_INPUTS)("names are found in linear time: $name", ({ make }) => {
  const documents = new Map<string, NameDocument>();
  const task = (text: string) => {
    let document = documents.get(text);
    if (document === undefined) {
      document = read(text, true);
      documents.set(text, document);
    }
    find(document);
  };
  for (const size of [5_000, 80_000]) task(make(size));
  expect(growthOf(make, task)).toBeLessThan(MOST_GROWTH);
});

test("a document without words, and one without sentences, has no names", () => {
  expect(find({ forms: [], upos: [], xpos: [], sentenceEnds: [] })).toEqual([]);
  const { upos, xpos, forms } = read("the clerk left");
  expect(find({ forms, upos, xpos, sentenceEnds: [] })).toEqual([]);
});
