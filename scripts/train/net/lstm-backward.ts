import type { Pointer } from "../../../src/read/language/net/kernels.ts";
import type { LstmTrace, LstmWeights } from "../../../src/read/language/net/lstm-layer.ts";
import type { Packing } from "../../../src/read/language/net/packing.ts";
import type { Workspace } from "../../../src/read/language/net/workspace.ts";
import type { TrainingKernels } from "./training-kernels.ts";

/**
 * Back through one direction of a recurrent layer: adds to the gradients of its weights and of its
 * input.
 *
 * @param gradient - From a weight to its gradient, in bytes.
 * @param dOut - float32[rows × ldo]: gradients of the outputs, packed.
 * @param dx - float32[rows × input], packed; added to. 0 when nobody needs them.
 */
export function lstmBackward(
  space: Workspace<TrainingKernels>,
  weights: LstmWeights,
  gradient: number,
  packing: Packing,
  trace: LstmTrace,
  rowOrder: Pointer,
  dOut: Pointer,
  ldo: number,
  dx: Pointer,
): void {
  const { kernels } = space;
  const { input, units } = weights;
  const { rows, steps } = packing;
  const width = 4 * units;
  const dh = space.allocate(rows * units);
  kernels.gatherRows(rows, units, rowOrder, dOut, ldo, dh, units);
  const dc = space.allocateZeros((packing.active[0] ?? 0) * units);
  const turned = space.allocate(width * units);
  kernels.transpose(units, width, weights.fromBefore.pointer, width, turned, units);
  for (let t = steps - 1; t >= 0; t--) {
    const first = packing.offset[t] ?? 0;
    const count = packing.active[t] ?? 0;
    const beforeRow = packing.offset[t - 1] ?? 0;
    const gates = trace.gates + first * width * 4;
    kernels.lstmStepBackward(
      count,
      units,
      gates,
      t > 0 ? trace.cells + beforeRow * units * 4 : 0,
      trace.cells + first * units * 4,
      dh + first * units * 4,
      units,
      dc,
    );
    if (t === 0) continue;
    kernels.gemm(
      count,
      units,
      width,
      gates,
      width,
      turned,
      units,
      dh + beforeRow * units * 4,
      units,
      true,
    );
  }
  // The outputs one step earlier of all rows that have one, so that one product does for all steps.
  const started = packing.active[0] ?? 0;
  const later = rows - started;
  const before = space.allocate(later * units);
  kernels.gatherRows(later, units, packing.before, trace.out, units, before, units);
  kernels.gemmTransposed(
    later,
    width,
    units,
    before,
    units,
    trace.gates + started * width * 4,
    width,
    weights.fromBefore.pointer + gradient,
    width,
  );
  kernels.addRowSum(rows, width, trace.gates, weights.bias + gradient);
  kernels.gemmTransposed(
    rows,
    width,
    input,
    trace.x,
    input,
    trace.gates,
    width,
    weights.fromInput.pointer + gradient,
    width,
  );
  if (dx === 0) return;
  const back = space.allocate(width * input);
  kernels.transpose(input, width, weights.fromInput.pointer, width, back, input);
  const dRead = space.allocate(rows * input);
  kernels.gemm(rows, input, width, trace.gates, width, back, input, dRead, input, false);
  kernels.scatterAddRows(rows, input, rowOrder, dRead, input, dx, input);
}
