/** A byte offset in the memory of a workspace. */
export type Pointer = number;

/**
 * The arithmetic of the network, on one memory. Matrices are row-major float32; `ld…` is the length
 * of a row in memory, of which the first `n` columns are used. Widths divide by 8.
 */
export interface Kernels {
  /** c[m×n] = a[m×k] · b[k×n], or += when `add`. */
  // biome-ignore format: the columns belong together
  gemm(
    m: number, n: number, k: number,
    a: Pointer, lda: number, b: Pointer, ldb: number, c: Pointer, ldc: number, add: boolean,
  ): void;
  /** b[n×m] = a[m×n]ᵀ. */
  transpose(m: number, n: number, a: Pointer, lda: number, b: Pointer, ldb: number): void;
  /** Every row of c[m×n] becomes the row `from`. */
  fillRows(m: number, n: number, from: Pointer, c: Pointer): void;
  /** a[n] += scale · b[n]. */
  addScaled(n: number, scale: number, b: Pointer, a: Pointer): void;
  /** a[n], or a tenth of it below 0. */
  leakyRelu(n: number, a: Pointer): void;
  /**
   * One step of an LSTM for m rows of h units: gates[m×4h] (input, forget, candidate, output) come
   * as sums and leave as activations; c[m×h] and out are written; `before` holds the cells of the
   * step before, or is 0 at the start. `quick` takes half the time and is off by less than 1e-4.
   */
  // biome-ignore format: the columns belong together
  lstmStep(
    m: number, h: number, gates: Pointer, before: Pointer, c: Pointer, out: Pointer, ldo: number,
    quick: boolean,
  ): void;
  /** Each row of a[m×ld] becomes a distribution over its first n entries; others become 0. */
  softmaxRows(m: number, n: number, ld: number, a: Pointer): void;
  /** best[i] = the index of the (first) largest of the first n numbers of row i of a[m×ld]. */
  bestOfRows(m: number, n: number, ld: number, a: Pointer, best: Pointer): void;
  /** Row i of `to` becomes row index[i] of `from`. */
  // biome-ignore format: the columns belong together
  gatherRows(
    m: number, n: number, index: Pointer, from: Pointer, ldf: number, to: Pointer, ldt: number,
  ): void;
  /** Row index[i] of `to` becomes row i of `from`. */
  // biome-ignore format: the columns belong together
  scatterRows(
    m: number, n: number, index: Pointer, from: Pointer, ldf: number, to: Pointer, ldt: number,
  ): void;
  /** Row i of `to` += scale[i] · the sum of rows index[start[i]] … index[start[i+1]-1] of `table`. */
  // biome-ignore format: the columns belong together
  addBags(
    m: number, n: number, start: Pointer, index: Pointer, scale: Pointer, table: Pointer,
    to: Pointer, ldt: number,
  ): void;
  /** The rows of x[m×k] as int16, each a multiple of a step of its own. */
  quantiseRows(m: number, k: number, x: Pointer, ldx: number, out: Pointer, steps: Pointer): void;
  /**
   * c[m×n] = a · b, or += when `add`, in whole numbers: a is int16[m×k] with a step a row; b is int16
   * in pairs of rows, [k/2 × n × 2], with a step a column. k is at most 512.
   */
  // biome-ignore format: the columns belong together
  multiplyQuantised(
    m: number, n: number, k: number, a: Pointer, rowSteps: Pointer, b: Pointer, columnSteps: Pointer,
    c: Pointer, ldc: number, add: boolean,
  ): void;
}
