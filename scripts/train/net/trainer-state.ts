import type { Pointer } from "../../../src/read/language/net/kernels.ts";
import type { Matrix } from "../../../src/read/language/net/matrix.ts";
import { createNet, type Net, named } from "../../../src/read/language/net/net.ts";
import {
  type NetShape,
  padded,
  type WeightRange,
  weightRanges,
} from "../../../src/read/language/net/net-shape.ts";
import type { Workspace } from "../../../src/read/language/net/workspace.ts";
import type { TrainingKernels } from "./training-kernels.ts";

/** A network in training: its weights, and as many gradients and moments of Adam. */
export interface TrainerState {
  readonly space: Workspace<TrainingKernels>;
  /** All its weights are float32, one range behind the other. */
  readonly net: Net;
  readonly ranges: readonly WeightRange[];
  /** The first weight, and how many there are. */
  readonly first: Pointer;
  readonly size: number;
  /** From a weight to its gradient, in bytes. */
  readonly gradient: number;
  /** From a weight to the running mean of its gradient, and of the square of it. */
  readonly mean: number;
  readonly variance: number;
  /** Above it lies what a batch needs. */
  readonly base: Pointer;
}

/** A network of this shape with weights of 0. */
export function createTrainerState(
  space: Workspace<TrainingKernels>,
  shape: NetShape,
): TrainerState {
  const ranges = weightRanges(shape);
  const last = ranges.at(-1) as WeightRange;
  const size = padded(last.offset + last.rows * last.columns);
  const first = space.allocateZeros(size);
  const floats = new Map(ranges.map(({ name, offset }) => [name, first + offset * 4]));
  const matrices = new Map(
    ranges.map(({ name, offset, rows, columns }): [string, Matrix] => [
      name,
      { rows, columns, pointer: first + offset * 4, steps: 0 },
    ]),
  );
  const net = createNet(shape, named(floats), named(matrices));
  const beside = () => space.allocateZeros(size) - first;
  const gradient = beside();
  const mean = beside();
  const variance = beside();
  return { space, net, ranges, first, size, gradient, mean, variance, base: space.mark() };
}
