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

/** c[m×columns] = x[m×rows] · matrix, or += when `add`. */
export function multiply(
  space: Workspace,
  m: number,
  x: Pointer,
  ldx: number,
  { rows, columns, pointer, steps }: Matrix,
  c: Pointer,
  ldc: number,
  add: boolean,
): void {
  if (steps === 0) {
    space.kernels.gemm(m, columns, rows, x, ldx, pointer, columns, c, ldc, add);
    return;
  }
  const start = space.mark();
  const short = space.allocate((m * rows) / 2);
  const rowSteps = space.allocate(m);
  space.kernels.quantiseRows(m, rows, x, ldx, short, rowSteps);
  space.kernels.multiplyQuantised(m, columns, rows, short, rowSteps, pointer, steps, c, ldc, add);
  space.release(start);
}
