import { readSections, readTextSection, section } from "../data/sections.ts";
import type { Pointer } from "./kernels.ts";
import type { Matrix } from "./matrix.ts";
import { createNet, type Net, named } from "./net.ts";
import type { NetNames } from "./net-names.ts";
import { type NetShape, type WeightRange, weightRanges } from "./net-shape.ts";
import type { Workspace } from "./workspace.ts";

/** A network out of a file, ready to run. */
export interface OpenedNet {
  readonly net: Net;
  readonly names: NetNames;
}

/**
 * Reads a file of the training into a workspace. In the file every weight is a byte times the step
 * of its column; matrices stay whole numbers, all else becomes float32.
 *
 * @throws SyntaxError when it is no such file.
 */
export function openNet(space: Workspace, file: Uint8Array): OpenedNet {
  const sections = readSections(file);
  const lines = (name: string) => readTextSection(sections, name).split("\n");
  const shape = JSON.parse(readTextSection(sections, "shape")) as NetShape;
  const bytes = section(sections, "weights", Int8Array);
  const allSteps = section(sections, "steps", Float32Array);
  const floats = new Map<string, Pointer>();
  const matrices = new Map<string, Matrix>();
  let firstStep = 0;
  for (const range of weightRanges(shape)) {
    const { name, rows, columns } = range;
    const own = bytes.subarray(range.offset, range.offset + rows * columns);
    const steps = allSteps.subarray(firstStep, firstStep + columns);
    if (range.isMatrix) matrices.set(name, placeMatrix(space, range, own, steps));
    else floats.set(name, placeFloats(space, range, own, steps));
    firstStep += columns;
  }
  return {
    net: createNet(shape, named(floats), named(matrices)),
    names: {
      words: lines("words"),
      tags: lines("tags"),
      guesses: lines("guesses"),
      relations: lines("relations"),
    },
  };
}

function placeFloats(
  space: Workspace,
  { rows, columns }: WeightRange,
  bytes: Int8Array,
  steps: Float32Array,
): Pointer {
  const pointer = space.allocate(rows * columns);
  const floats = space.floats(pointer, rows * columns);
  for (let at = 0, row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      floats[at] = (bytes[at] as number) * (steps[column] as number);
    }
  }
  return pointer;
}

/** Lays two rows side by side, as `multiplyQuantised` wants it. */
function placeMatrix(
  space: Workspace,
  { rows, columns }: WeightRange,
  bytes: Int8Array,
  steps: Float32Array,
): Matrix {
  const stepsAt = space.allocate(columns);
  space.floats(stepsAt, columns).set(steps);
  const pointer = space.allocate((rows * columns) / 2);
  const view = space.integers(pointer, (rows * columns) / 2);
  for (let row = 0; row < rows; row += 2) {
    for (let column = 0; column < columns; column++) {
      const upper = bytes[row * columns + column] as number;
      const lower = bytes[(row + 1) * columns + column] as number;
      view[(row / 2) * columns + column] = (upper & 0xffff) | (lower << 16);
    }
  }
  return { rows, columns, pointer, steps: stepsAt };
}
