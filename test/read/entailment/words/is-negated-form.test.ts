import { expect, test } from "vitest";
import { isNegatedForm } from "../../../../src/read/entailment/words/is-negated-form.ts";

test.each([
  ["safe", "unsafe", true],
  ["legal", "illegal", true],
  ["approve", "disapprove", true],
  ["harmful", "harmless", true],
  // Look-alikes: one word begins like a prefix, another only ends so.
  ["like", "unlikely", false],
  ["side", "inside", true],
  ["homeless", "home", false],
  ["to", "into", false],
  ["safe", "safe", false],
])("%s and %s", (left, right, is) => {
  expect(isNegatedForm(left, right)).toBe(is);
  expect(isNegatedForm(right, left)).toBe(is);
});
