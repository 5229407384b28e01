import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { findWords } from "../../../../src/read/language/words/find-words.ts";
import { anyText } from "./any-text.ts";

describe("findWords()", () => {
  test.prop([anyText], { numRuns: 1000 })("gives words in order, none empty", (text) => {
    const { count, starts, ends } = findWords(text);
    expect([starts.length, ends.length]).toEqual([count, count]);
    let last = 0;
    for (let index = 0; index < count; index++) {
      expect(starts[index]).toBeGreaterThanOrEqual(last);
      expect(ends[index]).toBeGreaterThan(starts[index] as number);
      last = ends[index] as number;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  });

  test.prop([anyText], { numRuns: 1000 })(
    "leaves white space alone out, so that words and gaps rebuild the text",
    (text) => {
      const { count, starts, ends } = findWords(text);
      let rebuilt = "";
      let last = 0;
      for (let index = 0; index < count; index++) {
        const gap = text.slice(last, starts[index]);
        const word = text.slice(starts[index], ends[index]);
        expect(gap.trim()).toBe("");
        expect(/\s/u.test(word)).toBe(false);
        rebuilt += gap + word;
        last = ends[index] as number;
      }
      expect(text.slice(last).trim()).toBe("");
      expect(rebuilt + text.slice(last)).toBe(text);
    },
  );

  test.prop([anyText])("gives the same words twice", (text) => {
    expect(findWords(text)).toEqual(findWords(text));
  });
});
