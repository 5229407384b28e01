import type { Pointer } from "./kernels.ts";
import { type Factor, type Matrix, multiply, multiplyRows, reorderFactor } from "./matrix.ts";
import type { Packing } from "./packing.ts";
import type { Workspace } from "./workspace.ts";

/** Weights of one direction of a layer of `input` to `units`. */
export interface LstmWeights {
  readonly input: number;
  readonly units: number;
  /** input × 4 units */
  readonly fromInput: Matrix;
  /** units × 4 units */
  readonly fromBefore: Matrix;
  /** float32[4 units] */
  readonly bias: Pointer;
}

/** What a direction computed, kept for the way back. */
export interface LstmTrace {
  /** float32[rows × input]: the input in the order it was read; only where weights are float32. */
  readonly x: Pointer;
  /** float32[rows × 4 units]: activations of the gates. */
  readonly gates: Pointer;
  /** float32[rows × units] */
  readonly cells: Pointer;
  /** float32[rows × units]: outputs in the order they were read. */
  readonly out: Pointer;
}

/**
 * The sums of the gates as far as they come from the input: float32[m × 4 units].
 *
 * @param x - m rows of the input.
 */
export function startGates(
  space: Workspace,
  { units, fromInput, bias }: LstmWeights,
  m: number,
  x: Factor,
): Pointer {
  const width = 4 * units;
  const gates = space.allocate(m * width);
  space.kernels.fillRows(m, width, bias, gates);
  multiply(space, m, x, fromInput, gates, width, true);
  return gates;
}

/**
 * Runs one direction of a recurrent layer (LSTM, Hochreiter and Schmidhuber 1997, with a forget
 * gate) over packed sentences.
 *
 * @param x - The input, packed.
 * @param rowOrder - Which row is read when: `packing.same`, or `packing.reversed` for backwards.
 * @param out - float32[rows × ldo] to write the outputs to, packed.
 */
export function runLstm(
  space: Workspace,
  weights: LstmWeights,
  packing: Packing,
  x: Factor,
  rowOrder: Pointer,
  out: Pointer,
  ldo: number,
): LstmTrace {
  const { rows } = packing;
  const isSame = rowOrder === packing.same;
  const read = isSame ? x : reorderFactor(space, rows, x, rowOrder, weights.input);
  const gates = startGates(space, weights, rows, read);
  return { x: read.x, ...runSteps(space, weights, packing, gates, rowOrder, out, ldo) };
}

/**
 * The same from the sums of {@link startGates}, in the order they are read.
 *
 * @param gates - float32[rows × 4 units]; overwritten.
 */
export function runSteps(
  space: Workspace,
  { units, fromBefore }: LstmWeights,
  packing: Packing,
  gates: Pointer,
  rowOrder: Pointer,
  out: Pointer,
  ldo: number,
): Omit<LstmTrace, "x"> {
  const { kernels } = space;
  const { rows } = packing;
  // Weights in whole numbers are rounded much more coarsely than the quick step is.
  const isWhole = fromBefore.steps !== 0;
  const width = 4 * units;
  const cells = space.allocate(rows * units);
  const own = space.allocate(rows * units);
  for (let t = 0; t < packing.steps; t++) {
    const first = packing.offset[t] ?? 0;
    const count = packing.active[t] ?? 0;
    const before = (packing.offset[t - 1] ?? 0) * units * 4;
    const now = gates + first * width * 4;
    if (t > 0) multiplyRows(space, count, own + before, units, fromBefore, now, width, true);
    const cellsNow = cells + first * units * 4;
    const cellsBefore = t > 0 ? cells + before : 0;
    const outNow = own + first * units * 4;
    kernels.lstmStep(count, units, now, cellsBefore, cellsNow, outNow, units, isWhole);
  }
  kernels.scatterRows(rows, units, rowOrder, own, units, out, ldo);
  return { gates, cells, out: own };
}
