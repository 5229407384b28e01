import { expect, test } from "vitest";
import { fitWeights, predict } from "../../../scripts/fit-muc4/fit-weights.ts";

const row = (...index: readonly number[]) => ({
  index: Uint32Array.from(index),
  strength: Float64Array.from(index, () => 1),
});

test("weights tell what makes a row right from what stands in all rows", () => {
  const rows = [row(0, 1), row(0, 1), row(0, 2), row(0)];
  const weights = fitWeights({ rows, labels: [true, true, false, false] }, 3, 0.01);
  expect(predict(weights, row(0, 1))).toBeGreaterThan(0.9);
  expect(predict(weights, row(0, 2))).toBeLessThan(0.1);
  expect(predict(weights, row(0))).toBeLessThan(0.2);
});

test("a larger penalty makes smaller weights", () => {
  const labelled = { rows: [row(0), row(1)], labels: [true, false] };
  const [loose] = fitWeights(labelled, 2, 0.01);
  const [tight] = fitWeights(labelled, 2, 2);
  expect(Math.abs(tight ?? 0)).toBeLessThan(Math.abs(loose ?? 0) / 2);
});
