import type { Kernels, Pointer } from "../../../src/read/language/net/kernels.ts";

/** The kernels and those that only training needs; see scripts/kernels/training-kernels.as.ts. */
export interface TrainingKernels extends Kernels {
  /** c[k×n] += aᵀ[k×m] · b[m×n], a being m×k. */
  // biome-ignore format: the columns belong together
  gemmTransposed(
    m: number, n: number, k: number,
    a: Pointer, lda: number, b: Pointer, ldb: number, c: Pointer, ldc: number,
  ): void;
  addRowSum(m: number, n: number, a: Pointer, out: Pointer): void;
  multiply(n: number, b: Pointer, a: Pointer): void;
  sumOfSquares(n: number, a: Pointer): number;
  leakyReluBackward(n: number, a: Pointer, da: Pointer): void;
  // biome-ignore format: the columns belong together
  lstmStepBackward(
    m: number, h: number, gates: Pointer, before: Pointer, c: Pointer, dh: Pointer, ldo: number,
    dc: Pointer,
  ): void;
  // biome-ignore format: the columns belong together
  scatterAddRows(
    m: number, n: number, index: Pointer, from: Pointer, ldf: number, to: Pointer, ldt: number,
  ): void;
  // biome-ignore format: the columns belong together
  addBagsBackward(
    m: number, n: number, start: Pointer, index: Pointer, scale: Pointer, from: Pointer,
    ldf: number, table: Pointer,
  ): void;
  // biome-ignore format: the columns belong together
  adam(
    n: number, w: Pointer, g: Pointer, mean: Pointer, variance: Pointer,
    rate: number, b1: number, b2: number, epsilon: number, scale: number,
  ): void;
}
