import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { findQuotations } from "../../../../src/read/language/quotes/find-quotations.ts";
import { findWords } from "../../../../src/read/language/words/find-words.ts";
import { anyText } from "../words/any-text.ts";

describe("findQuotations()", () => {
  test.prop([anyText], { numRuns: 1000 })("stays inside the text, content inside marks", (text) => {
    for (const { start, end, content, closed } of findQuotations(text)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(content.start).toBeGreaterThan(start);
      expect(content.end).toBeGreaterThan(content.start);
      expect(end - content.end).toBeGreaterThanOrEqual(closed ? 1 : 0);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  test.prop([anyText], { numRuns: 1000 })("nests well, and counts the depth", (text) => {
    const around: number[] = [];
    let last = -1;
    for (const { start, end, depth } of findQuotations(text)) {
      expect(start).toBeGreaterThan(last);
      while (around.length > 0 && (around[around.length - 1] as number) <= start) around.pop();
      // Inside what is still open, or apart from it.
      for (const outer of around) expect(end).toBeLessThanOrEqual(outer);
      expect(depth).toBe(around.length);
      around.push(end);
      last = start;
    }
  });

  test.prop([anyText])("finds the same with words at hand", (text) => {
    expect(findQuotations(text, findWords(text))).toEqual(findQuotations(text));
  });
});
