import { expect, test } from "vitest";
import { isExchange } from "../../../scripts/evaluate/entailment/is-exchange.ts";

test.each([
  ["The cook follows the guard", "The guard follows the cook", true],
  ["A cup is on the book", "A book is on the cup", true],
  ["The cook follows the guard", "The cook follows the guard", false],
  ["The cook follows the guard", "The guard does not follow the cook", false],
  ["The cook follows the guard", "The guard follows the old cook", false],
])("exchanged: %s / %s", (left, right, is) => expect(isExchange(left, right)).toBe(is));
