import type { Pointer } from "./kernels.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Weights that a row of numbers is multiplied by: as float32[rows × columns], or, to be twice as
 * fast, as int16 in pairs of rows with a step a column.
 */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly pointer: Pointer;
  /** float32[columns]; 0 for weights that are float32. */
  readonly steps: Pointer;
}

/** Rows of numbers made ready for matrices of one kind: as they are, or as int16. */
export interface Factor {
  /** float32[m × ld] */
  readonly x: Pointer;
  readonly ld: number;
  /** int16[m × width] with a step a row; 0 for matrices of float32. */
  readonly short: Pointer;
  readonly steps: Pointer;
}

/** Makes rows ready, once for all matrices that they are multiplied by. */
export function toFactor(
  space: Workspace,
  m: number,
  x: Pointer,
  ld: number,
  { rows, steps: isWhole }: Matrix,
): Factor {
  if (isWhole === 0) return { x, ld, short: 0, steps: 0 };
  const short = space.allocate((m * rows) / 2);
  const steps = space.allocate(m);
  space.kernels.quantiseRows(m, rows, x, ld, short, steps);
  return { x, ld, short, steps };
}

/** The same rows in another order. */
export function reorderFactor(
  space: Workspace,
  m: number,
  { x, ld, short, steps }: Factor,
  order: Pointer,
  width: number,
): Factor {
  const { kernels } = space;
  if (short === 0) {
    const moved = space.allocate(m * width);
    kernels.gatherRows(m, width, order, x, ld, moved, width);
    return { x: moved, ld: width, short, steps };
  }
  const movedShort = space.allocate((m * width) / 2);
  const movedSteps = space.allocate(m);
  kernels.gatherRows(m, width / 2, order, short, width / 2, movedShort, width / 2);
  kernels.gatherRows(m, 1, order, steps, 1, movedSteps, 1);
  return { x: 0, ld: 0, short: movedShort, steps: movedSteps };
}

/** c[m×columns] = factor · matrix, or += when `add`. */
export function multiply(
  space: Workspace,
  m: number,
  { x, ld, short, steps }: Factor,
  matrix: Matrix,
  c: Pointer,
  ldc: number,
  add: boolean,
): void {
  const { rows, columns, pointer } = matrix;
  const { kernels } = space;
  if (short === 0) {
    kernels.gemm(m, columns, rows, x, ld, pointer, columns, c, ldc, add);
  } else {
    kernels.multiplyQuantised(m, columns, rows, short, steps, pointer, matrix.steps, c, ldc, add);
  }
}

/** The same for rows that are needed only once. */
export function multiplyRows(
  space: Workspace,
  m: number,
  x: Pointer,
  ld: number,
  matrix: Matrix,
  c: Pointer,
  ldc: number,
  add: boolean,
): void {
  const start = space.mark();
  multiply(space, m, toFactor(space, m, x, ld, matrix), matrix, c, ldc, add);
  space.release(start);
}
