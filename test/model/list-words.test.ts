import { expect, test } from "vitest";
import { listWords } from "../../src/model/list-words.ts";

test.each([
  [[], undefined, ""],
  [["A"], undefined, "A"],
  [["A", "B"], undefined, "A and B"],
  [["A", "B", "C", "D"], undefined, "A, B, C and D"],
  [["A", "B", "C"], 3, "A, B and C"],
  [["A", "B", "C", "D"], 3, "A, B and 2 others"],
  [["A", "B", "C"], 1, "3 others"],
])("listWords(%j, %j) is %j", (words, most, expected) => {
  expect(listWords(words, most)).toBe(expected);
});
