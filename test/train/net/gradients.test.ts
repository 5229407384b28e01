import { describe, expect, test } from "vitest";
import { compileKernels } from "../../../scripts/kernels/compile-kernels.ts";
import { addBatchGradients, type Loss } from "../../../scripts/train/net/batch-loss.ts";
import { setInitialWeights } from "../../../scripts/train/net/initial-weights.ts";
import { ACCURATE, type NetOptions } from "../../../scripts/train/net/net-options.ts";
import { createTrainerState } from "../../../scripts/train/net/trainer-state.ts";
import type { TrainingKernels } from "../../../scripts/train/net/training-kernels.ts";
import type { TrainingSentence } from "../../../scripts/train/net/training-sentence.ts";
import { createRandom } from "../../../scripts/train/random/create-random.ts";
import { type NetShape, weightRanges } from "../../../src/read/language/net/net-shape.ts";
import { createWasmWorkspace } from "../../../src/read/language/net/wasm-workspace.ts";

const SHAPE: NetShape = {
  words: 10,
  pieces: 12,
  traits: 6,
  guesses: 5,
  wordWidth: 8,
  pieceWidth: 8,
  traitWidth: 8,
  guessWidth: 8,
  layers: 2,
  units: 8,
  arcWidth: 8,
  labelWidth: 8,
  tags: 5,
  relations: 6,
};
const OPTIONS: NetOptions = { ...ACCURATE, drop: 0, dropInput: 0, dropWords: 0, tagWeight: 1 };
const HALF_STEP = 4e-3;

const random = createRandom(5);
const pick = (below: number) => Math.floor(random() * below);
const sentences: readonly TrainingSentence[] = [5, 2, 7].map((length) => {
  const each = <T>(make: (word: number) => T) => Array.from({ length }, (_, word) => make(word));
  return {
    rows: each(() => ({
      words: Int32Array.of(pick(10)),
      pieces: Int32Array.of(pick(12), pick(12)),
      traits: Int32Array.of(pick(6)),
      guesses: Int32Array.of(pick(5)),
    })),
    heads: each((word) => word - 1),
    relations: each(() => pick(6)),
    tags: each(() => pick(5)),
    counts: each(() => 1),
  };
});

const modules = await Promise.all(
  (["kernels", "training-kernels"] as const).map(async (source) =>
    WebAssembly.compile(await compileKernels(source)),
  ),
);
const state = createTrainerState(createWasmWorkspace<TrainingKernels>(modules), SHAPE);
setInitialWeights(state, random);

/** The loss of the batch at the weights as they are; its gradients are added up in the state. */
function lossNow(): number {
  const loss: Loss = { tags: 0, arcs: 0, relations: 0 };
  const input = sentences.map(({ rows }) => rows);
  addBatchGradients(state, sentences, input, OPTIONS, random, loss);
  return loss.tags + loss.arcs + loss.relations;
}

lossNow();
// Gradients are of the mean over words; losses are sums.
const words = sentences.reduce((sum, { rows }) => sum + rows.length, 0);
const gradients = state.space.floats(state.first + state.gradient, state.size).slice();

describe("the gradients of the network follow the loss", () => {
  test.each(weightRanges(SHAPE))("$name", ({ offset, rows, columns }) => {
    const move = (at: number, by: number) => {
      const weights = state.space.floats(state.first, state.size);
      weights[at] = (weights[at] ?? 0) + by;
    };
    const count = rows * columns;
    let met = 0;
    for (let i = 0; i < Math.min(count, 24); i++) {
      const at = offset + ((i * 37) % count);
      move(at, HALF_STEP);
      const above = lossNow();
      move(at, -2 * HALF_STEP);
      const below = lossNow();
      move(at, HALF_STEP);
      const slope = (above - below) / (2 * HALF_STEP);
      const gradient = (gradients[at] ?? 0) * words;
      // A kink of the leaky units between the two points bends single slopes.
      if (Math.abs(slope - gradient) < 0.01 + 0.02 * Math.abs(slope)) met++;
    }
    expect(met / Math.min(count, 24)).toBeGreaterThan(0.75);
    expect(gradients.subarray(offset, offset + count).some((one) => one !== 0)).toBe(true);
  });
});
