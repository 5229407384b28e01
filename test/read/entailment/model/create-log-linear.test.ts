import { describe, expect, test } from "vitest";
import { sumStrengths } from "../../../../src/read/entailment/model/class-weights.ts";
import { createLogLinear } from "../../../../src/read/entailment/model/create-log-linear.ts";

const seen = (name: string, strength = 1) => ({ name, strength, premise: [], hypothesis: [] });
const { predict, pull } = createLogLinear([
  ["for the first", [2, 0, 0]],
  ["for the last", [-1, -1, 2]],
]);

describe("createLogLinear()", () => {
  test("gives probabilities, sum 1, by the exponents of the sums of weights", () => {
    const [one, two, three] = predict([seen("for the first")]);
    const total = Math.exp(2) + 2;
    expect(one).toBeCloseTo(Math.exp(2) / total);
    expect(two).toBeCloseTo(1 / total);
    expect(one + two + three).toBeCloseTo(1);
  });

  test("weighs by strength, counts a feature once, and does not mind one it does not know", () => {
    const once = predict([seen("for the first")]);
    expect(predict([seen("for the first", 0.6), seen("for the first", 0.6)])).toEqual(once);
    expect(predict([seen("for the first"), seen("unheard of")])).toEqual(once);
    expect(predict([seen("for the first", 0.5)])[0]).toBeLessThan(once[0]);
    expect(predict([])).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  test("stays finite for weights that are large", () => {
    const { predict: large } = createLogLinear([["much", [2_000, -2_000, 0]]]);
    expect(large([seen("much")])).toEqual([1, 0, 0]);
  });

  test("tells what a feature adds for a class against the others", () => {
    expect(pull("for the last", 2)).toBe(3);
    expect(pull("for the last", 0)).toBe(-1.5);
    expect(pull("unheard of", 0)).toBe(0);
  });
});

test("sumStrengths() adds what has one name, up to 1", () => {
  expect([...sumStrengths([seen("a", 0.3), seen("b", 0.9), seen("b", 0.9)])]).toEqual([
    ["a", 0.3],
    ["b", 1],
  ]);
});
