import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { openTagger } from "../../../../src/read/language/tags/open-tagger.ts";
import { findWords } from "../../../../src/read/language/words/find-words.ts";
import { anyText } from "../words/any-text.ts";
import { BAD_INPUTS } from "../words/bad-inputs.ts";
import { growthOf, MOST_GROWTH } from "../words/growth.ts";
import { NO_HINTS, trainOwnTagger } from "./train-own-tagger.ts";

const bytes = trainOwnTagger();
const own = openTagger(bytes, NO_HINTS);

test.prop([anyText])("tag() gives every word of any text a tag", (text) => {
  const { starts, ends, count } = findWords(text);
  const { upos, xpos } = own.tag(text, starts, ends, [count]);
  expect(upos.length).toBe(count);
  for (const tag of upos) expect(tag).toBeLessThan(17);
  for (const tag of xpos) expect(tag).toBeLessThan(own.xposNames.length);
});

test.prop([fc.array(fc.array(fc.string({ minLength: 1 })), { maxLength: 5 })])(
  "tag() tags each sentence as if it stood alone",
  (sentences) => {
    const forms = sentences.flat();
    const ends: number[] = [];
    for (const sentence of sentences) ends.push((ends.at(-1) ?? 0) + sentence.length);
    const at = [0];
    for (const form of forms) at.push((at.at(-1) ?? 0) + form.length);
    const together = own.tag(forms.join(""), at.slice(0, -1), at.slice(1), ends);
    const alone = sentences.flatMap((sentence) => [...own.tagSentence(sentence).xpos]);
    expect([...together.xpos]).toEqual(alone);
  },
);

test.prop([fc.array(anyText, { maxLength: 5 }), anyText])(
  "tag() does not depend on what was tagged before",
  (before, text) => {
    const fresh = openTagger(bytes, NO_HINTS);
    const tags = (tagger: typeof own) => {
      const { starts, ends, count } = findWords(text);
      return tagger.tag(text, starts, ends, [count]);
    };
    for (const other of before) own.tagSentence(other.split(" "));
    expect(tags(own)).toEqual(tags(fresh));
  },
);

test.each(BAD_INPUTS)("tag() is linear: $name", ({ make }) => {
  const growth = growthOf(make, (text) => {
    const { starts, ends, count } = findWords(text);
    own.tag(text, starts, ends, [count]);
  });
  expect(growth).toBeLessThan(MOST_GROWTH);
});

test("tag() stops for no sentence ends, none that fit, and empty sentences", () => {
  const forms = ["The", "guard", "left", "."];
  const starts = [0, 3, 8, 12];
  const ends = [3, 8, 12, 13];
  const tags = own.tagSentence(forms);
  for (const sentenceEnds of [[], [4], [0, 0, 4, 4], [4, 2], [99]]) {
    expect(own.tag(forms.join(""), starts, ends, sentenceEnds)).toEqual(tags);
  }
});

test("tag() forgets words it has met too many of, and goes on", () => {
  const letters = (n: number): string =>
    n < 1 ? "" : letters(Math.floor(n / 26)) + "abcdefghijklmnopqrstuvwxyz"[n % 26];
  const many = Array.from({ length: 30_000 }, (_, i) => letters(i + 1));
  const before = own.tagSentence(["The", "guard", "left", "."]);
  expect(own.tagSentence(many).upos.length).toBe(many.length);
  expect(own.tagSentence(["The", "guard", "left", "."])).toEqual(before);
});
