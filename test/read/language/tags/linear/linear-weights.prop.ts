import { fc, test } from "@fast-check/vitest";
import { test as example, expect } from "vitest";
import { packLinearWeights } from "../../../../../scripts/train/linear/pack-linear-weights.ts";
import { openLinearWeights } from "../../../../../src/read/language/tags/linear/linear-weights.ts";

const LABELS = 4;
const OPTIONS = { least: 0.5, step: 1 };

const model = fc
  .uniqueArray(fc.integer({ min: 0, max: 2 ** 24 - 1 }), { maxLength: 50 })
  .chain((keys) =>
    fc
      .array(fc.integer({ min: -127, max: 127 }), {
        minLength: keys.length * LABELS,
        maxLength: keys.length * LABELS,
      })
      .map((weights) => ({ keys: keys.sort((a, b) => a - b), weights })),
  );

test.prop([model, fc.array(fc.integer({ min: 0, max: 2 ** 24 - 1 }))])(
  "openLinearWeights() adds up what packLinearWeights() wrote",
  ({ keys, weights }, others) => {
    // Feature 0 is unused.
    const sections = packLinearWeights(
      "w",
      Int32Array.of(0, ...keys),
      Float32Array.of(...new Array(LABELS).fill(9), ...weights),
      LABELS,
      OPTIONS,
    );
    const scores = new Int32Array(LABELS);
    const wanted = [...keys, ...others];
    openLinearWeights(sections, "w").add(Int32Array.from(wanted), wanted.length, scores);
    const sums = new Array<number>(LABELS).fill(0);
    for (const key of wanted) {
      const feature = keys.indexOf(key);
      for (let label = 0; feature >= 0 && label < LABELS; label++) {
        sums[label] = (sums[label] ?? 0) + (weights[feature * LABELS + label] ?? 0);
      }
    }
    expect([...scores]).toEqual(sums);
  },
);

example("packLinearWeights() leaves out small weights and bounds large ones", () => {
  const weights = Float32Array.of(0, 0, 0.4, 300, -0.4, -300);
  const sections = packLinearWeights("w", Int32Array.of(0, 7, 8), weights, 2, OPTIONS);
  expect([...(sections["w.weights"] ?? [])]).toEqual([127, -127]);
  expect([...(sections["w.labels"] ?? [])]).toEqual([1, 1]);
});
