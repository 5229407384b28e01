import type { Pointer } from "./kernels.ts";
import { type Matrix, multiply } from "./matrix.ts";
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
  /** float32[rows × input]: the input in the order it was read. */
  readonly x: Pointer;
  /** float32[rows × 4 units]: activations of the gates. */
  readonly gates: Pointer;
  /** float32[rows × units] */
  readonly cells: Pointer;
  /** float32[rows × units]: outputs in the order they were read. */
  readonly out: Pointer;
}

/**
 * Runs one direction of a recurrent layer (LSTM, Hochreiter and Schmidhuber 1997, with a forget
 * gate) over packed sentences.
 *
 * @param x - float32[rows × input], packed.
 * @param rowOrder - Which row is read when: `packing.same`, or `packing.reversed` for backwards.
 * @param out - float32[rows × ldo] to write the outputs to, packed.
 */
export function runLstm(
  space: Workspace,
  weights: LstmWeights,
  packing: Packing,
  x: Pointer,
  rowOrder: Pointer,
  out: Pointer,
  ldo: number,
): LstmTrace {
  const { kernels } = space;
  const { input, units } = weights;
  const { rows } = packing;
  const width = 4 * units;
  let read = x;
  if (rowOrder !== packing.same) {
    read = space.allocate(rows * input);
    kernels.gatherRows(rows, input, rowOrder, x, input, read, input);
  }
  const gates = space.allocate(rows * width);
  const cells = space.allocate(rows * units);
  const own = space.allocate(rows * units);
  kernels.fillRows(rows, width, weights.bias, gates);
  multiply(space, rows, read, input, weights.fromInput, gates, width, true);
  for (let t = 0; t < packing.steps; t++) {
    const first = packing.offset[t] ?? 0;
    const count = packing.active[t] ?? 0;
    const before = (packing.offset[t - 1] ?? 0) * units * 4;
    const now = gates + first * width * 4;
    if (t > 0) multiply(space, count, own + before, units, weights.fromBefore, now, width, true);
    kernels.lstmStep(
      count,
      units,
      now,
      t > 0 ? cells + before : 0,
      cells + first * units * 4,
      own + first * units * 4,
      units,
    );
  }
  kernels.scatterRows(rows, units, rowOrder, own, units, out, ldo);
  return { x: read, gates, cells, out: own };
}
