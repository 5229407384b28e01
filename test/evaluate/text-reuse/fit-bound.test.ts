import { expect, test } from "vitest";
import { fitBound } from "../../../scripts/evaluate/text-reuse/fit-bound.ts";

test.each([
  ["between what can be told apart", [5, 6], [1, 2], 3.5],
  ["where most are right", [2, 5, 6, 7], [1, 3, 4], 4.5],
  ["in the middle of equally good ones", [4, 9], [2, 5, 6], 7.5],
  ["at the least where there is one kind only", [3, 4], [], 3],
])("fitBound() puts the bound %s", (_, first, second, bound) => {
  expect(fitBound(first, second)).toBe(bound);
});
