import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { findWords } from "../../../../src/read/language/words/find-words.ts";
import { openOwnSplitter } from "../../../support/open-own-splitter.ts";
import { anyText } from "../words/any-text.ts";

const findSentences = await openOwnSplitter();

describe("findSentences()", () => {
  test.prop([anyText], { numRuns: 1000 })("shares out every word once, in order", (text) => {
    const words = findWords(text);
    let next = 0;
    let paragraph = 0;
    for (const sentence of findSentences(text, words)) {
      expect(sentence.firstToken).toBe(next);
      expect(sentence.endToken).toBeGreaterThan(next);
      expect(sentence.start).toBe(words.starts[sentence.firstToken]);
      expect(sentence.end).toBe(words.ends[sentence.endToken - 1]);
      expect([paragraph, paragraph + 1]).toContain(sentence.paragraph);
      next = sentence.endToken;
      paragraph = sentence.paragraph;
    }
    expect(next).toBe(words.count);
  });

  test.prop([anyText])("is plain data", (text) => {
    const sentences = findSentences(text, findWords(text));
    expect(JSON.parse(JSON.stringify(sentences))).toEqual(sentences);
  });
});
