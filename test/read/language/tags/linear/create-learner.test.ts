import { expect, test } from "vitest";
import { createLearner, type Learner } from "../../../../../scripts/train/linear/create-learner.ts";

const ALL = Uint8Array.of(0, 1, 2);
const OPTIONS = { rate: 0.5, delay: 1, l1: 0, l2: 0 };

/** Shows feature 1 with label 2 and feature 2 with label 0, so many times; feature 3 with both. */
function teach(learner: Learner, times: number): Learner {
  const scores = new Float64Array(3);
  for (let i = 0; i < times; i++) {
    for (const [features, label] of [
      [Int32Array.of(1, 3), 2],
      [Int32Array.of(2, 3, 0), 0],
    ] as const) {
      learner.score(features, ALL, scores);
      learner.learn(features, ALL, scores, label);
    }
  }
  return learner;
}

const best = (learner: Learner, ...features: number[]) => {
  const scores = new Float64Array(3);
  learner.score(Int32Array.from(features), ALL, scores);
  return scores.indexOf(Math.max(...scores));
};

test("createLearner() learns which label goes with a feature", () => {
  const learner = teach(createLearner(4, 3, OPTIONS), 20);
  expect(best(learner, 1)).toBe(2);
  expect(best(learner, 2)).toBe(0);
});

test("createLearner() leaves the weights of feature 0 alone", () => {
  const learner = teach(createLearner(4, 3, OPTIONS), 20);
  expect([...learner.weights.subarray(0, 3)]).toEqual([0, 0, 0]);
});

test("createLearner() with a stronger pull has smaller weights, and in the end none", () => {
  const weightsAt = (l1: number) => teach(createLearner(4, 3, { ...OPTIONS, l1 }), 20).weights;
  const size = (l1: number) => weightsAt(l1).reduce((sum, weight) => sum + Math.abs(weight), 0);
  expect(size(2)).toBeLessThan(size(0));
  expect(weightsAt(2)[1 * 3 + 2]).toBeGreaterThan(0);
  expect(size(100)).toBe(0);
});
