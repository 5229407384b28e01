import type { Pointer } from "../../../src/read/language/net/kernels.ts";
import type { Net } from "../../../src/read/language/net/net.ts";
import {
  inputWidth,
  padded,
  TABLES,
  tableWidths,
} from "../../../src/read/language/net/net-shape.ts";
import { ARCS_PLACE, type NetRun } from "../../../src/read/language/net/run-net.ts";
import type { ArcScores } from "../../../src/read/language/net/score-arcs.ts";
import type { LabelScores } from "../../../src/read/language/net/score-labels.ts";
import type { Workspace } from "../../../src/read/language/net/workspace.ts";
import type { Masks } from "./dropout.ts";
import { lstmBackward } from "./lstm-backward.ts";
import type { TrainingKernels } from "./training-kernels.ts";

/** Gradients of what a run gave, to be filled before {@link netBackward}; all float32, packed. */
export interface RunGradients {
  readonly tags: Pointer;
  readonly arcs: Pointer;
  readonly labels: Pointer;
}

export function createRunGradients(
  space: Workspace<TrainingKernels>,
  net: Net,
  rows: number,
): RunGradients {
  const { shape } = net;
  return {
    tags: space.allocateZeros(rows * padded(shape.tags)),
    arcs: space.allocateZeros(rows * 2 * shape.arcWidth),
    labels: space.allocateZeros(rows * 2 * shape.labelWidth),
  };
}

/** Back through the arcs of one sentence: dScores, float32[length × columns], are of the sums. */
export function arcsBackward(
  space: Workspace<TrainingKernels>,
  net: Net,
  gradient: number,
  run: NetRun,
  sentence: number,
  arcs: ArcScores,
  dScores: Pointer,
  to: RunGradients,
): void {
  const { kernels } = space;
  const width = net.shape.arcWidth;
  const { length, columns } = arcs;
  const rows = run.packing.sentenceRows[sentence] ?? 0;
  const dProduct = space.allocate(length * width);
  kernels.gemm(
    length,
    width,
    length + 1,
    dScores,
    columns,
    arcs.heads,
    width,
    dProduct,
    width,
    false,
  );
  const dHeads = space.allocateZeros((length + 1) * width);
  kernels.gemmTransposed(
    length,
    width,
    length + 1,
    dScores,
    columns,
    arcs.product,
    width,
    dHeads,
    width,
  );
  kernels.addRowSum(length, width, dProduct, net.at("arcs.prior") + gradient);
  kernels.gemmTransposed(
    length,
    width,
    width,
    arcs.dependents,
    width,
    dProduct,
    width,
    net.at("arcs.pairs") + gradient,
    width,
  );
  const turned = space.allocate(width * width);
  kernels.transpose(width, width, net.at("arcs.pairs"), width, turned, width);
  const dDependents = space.allocate(length * width);
  kernels.gemm(length, width, width, dProduct, width, turned, width, dDependents, width, false);
  kernels.addScaled(width, 1, dHeads, net.at("arcs.root") + gradient);
  kernels.scatterAddRows(length, width, rows, dDependents, width, to.arcs, 2 * width);
  kernels.scatterAddRows(
    length,
    width,
    rows,
    dHeads + width * 4,
    width,
    to.arcs + width * 4,
    2 * width,
  );
}

/** Back through the relations of one sentence. */
export function labelsBackward(
  space: Workspace<TrainingKernels>,
  net: Net,
  gradient: number,
  run: NetRun,
  sentence: number,
  heads: ArrayLike<number>,
  labels: LabelScores,
  mask: Pointer,
  dScores: Pointer,
  to: RunGradients,
): void {
  const { kernels } = space;
  const length = heads.length;
  const width = net.shape.labelWidth;
  const columns = padded(net.shape.relations);
  kernels.addRowSum(length, columns, dScores, net.at("labels.outBias") + gradient);
  kernels.gemmTransposed(
    length,
    columns,
    width,
    labels.hidden,
    width,
    dScores,
    columns,
    net.at("labels.out") + gradient,
    columns,
  );
  const turned = space.allocate(width * columns);
  kernels.transpose(width, columns, net.at("labels.out"), columns, turned, width);
  const dHidden = space.allocate(length * width);
  kernels.gemm(length, width, columns, dScores, columns, turned, width, dHidden, width, false);
  if (mask !== 0) kernels.multiply(length * width, mask, dHidden);
  kernels.leakyReluBackward(length * width, labels.hidden, dHidden);
  const rowsAt = run.packing.sentenceRows[sentence] ?? 0;
  kernels.scatterAddRows(length, width, rowsAt, dHidden, width, to.labels, 2 * width);
  const one = space.allocate(1);
  for (let word = 0; word < length; word++) {
    const head = heads[word] ?? -1;
    const from = dHidden + word * width * 4;
    if (head < 0) {
      kernels.addScaled(width, 1, from, net.at("labels.root") + gradient);
    } else {
      const row = space.integers(rowsAt, length)[head] ?? 0;
      space.integers(one, 1)[0] = row;
      kernels.scatterAddRows(1, width, one, from, width, to.labels + width * 4, 2 * width);
    }
  }
}

/** Back through a whole run; adds to the gradients of all weights. */
export function netBackward(
  space: Workspace<TrainingKernels>,
  net: Net,
  gradient: number,
  run: NetRun,
  from: RunGradients,
  masks: Masks,
): void {
  const { kernels } = space;
  const { shape } = net;
  const { rows } = run.packing;
  const double = 2 * shape.units;
  const dOutputs = run.outputs.map(() => space.allocateZeros(rows * double));
  const top = run.outputs.length - 1;
  const unmask = (place: number, pointer: Pointer, width: number) => {
    const mask = masks.get(place) ?? 0;
    if (mask !== 0) kernels.multiply(rows * width, mask, pointer);
  };
  unmask(ARCS_PLACE, from.arcs, 2 * shape.arcWidth);
  kernels.leakyReluBackward(rows * 2 * shape.arcWidth, run.arcs, from.arcs);
  const linear = (name: string, columns: number, d: Pointer) => {
    kernels.addRowSum(rows, columns, d, net.at(`${name}.bias`) + gradient);
    kernels.gemmTransposed(
      rows,
      columns,
      double,
      run.outputs[top] ?? 0,
      double,
      d,
      columns,
      net.at(`${name}.weights`) + gradient,
      columns,
    );
    const turned = space.allocate(columns * double);
    kernels.transpose(double, columns, net.at(`${name}.weights`), columns, turned, double);
    kernels.gemm(
      rows,
      double,
      columns,
      d,
      columns,
      turned,
      double,
      dOutputs[top] ?? 0,
      double,
      true,
    );
  };
  linear("arcs", 2 * shape.arcWidth, from.arcs);
  linear("labels", 2 * shape.labelWidth, from.labels);
  linear("tags", padded(shape.tags), from.tags);
  const width = inputWidth(shape);
  const dInput = space.allocateZeros(rows * width);
  for (let layer = top; layer >= 0; layer--) {
    const [forward, backward] = net.layers[layer] ?? [];
    const [forwardTrace, backwardTrace] = run.layers[layer] ?? [];
    if (!forward || !backward || !forwardTrace || !backwardTrace) continue;
    const dOut = dOutputs[layer] ?? 0;
    unmask(layer + 1, dOut, double);
    const dx = layer === 0 ? dInput : (dOutputs[layer - 1] ?? 0);
    lstmBackward(
      space,
      forward,
      gradient,
      run.packing,
      forwardTrace,
      run.packing.same,
      dOut,
      double,
      dx,
    );
    lstmBackward(
      space,
      backward,
      gradient,
      run.packing,
      backwardTrace,
      run.packing.reversed,
      dOut + shape.units * 4,
      double,
      dx,
    );
  }
  unmask(0, dInput, width);
  const widths = tableWidths(shape);
  let column = 0;
  run.embedded?.bags.forEach(({ start, index, scale }, table) => {
    const own = widths[table] ?? 0;
    const rowsAt = net.at(TABLES[table] ?? "") + gradient;
    kernels.addBagsBackward(rows, own, start, index, scale, dInput + column * 4, width, rowsAt);
    column += own;
  });
}
