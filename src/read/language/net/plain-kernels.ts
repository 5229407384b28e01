import type { Kernels } from "./kernels.ts";

const f = Math.fround;

/**
 * The kernels in plain TypeScript, for places that forbid WebAssembly (some content security
 * policies): about ten times slower, with the same bits in every result. They follow
 * scripts/kernels/kernels.as.ts step by step; `f` rounds to float32 where a register would.
 *
 * @param view - The memory as it is now; it may have grown since the last call.
 */
export function createPlainKernels(view: () => Float32Array, integers: () => Int32Array): Kernels {
  return {
    gemm(m, n, k, a, lda, b, ldb, c, ldc, add) {
      const memory = view();
      for (let i = 0; i < m; i++) {
        const to = (c >> 2) + i * ldc;
        if (!add) memory.fill(0, to, to + n);
        for (let p = 0; p < k; p++) {
          const x = memory[(a >> 2) + i * lda + p] as number;
          const row = (b >> 2) + p * ldb;
          for (let j = 0; j < n; j++) {
            memory[to + j] = (memory[to + j] as number) + f(x * (memory[row + j] as number));
          }
        }
      }
    },
    transpose(m, n, a, lda, b, ldb) {
      const memory = view();
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < n; j++) {
          memory[(b >> 2) + j * ldb + i] = memory[(a >> 2) + i * lda + j] as number;
        }
      }
    },
    fillRows(m, n, from, c) {
      const memory = view();
      for (let i = 0; i < m; i++) {
        memory.copyWithin((c >> 2) + i * n, from >> 2, (from >> 2) + n);
      }
    },
    addScaled(n, scale, b, a) {
      const memory = view();
      const s = f(scale);
      for (let i = 0; i < n; i++) {
        const to = (a >> 2) + i;
        memory[to] = (memory[to] as number) + f(s * (memory[(b >> 2) + i] as number));
      }
    },
    leakyRelu(n, a) {
      const memory = view();
      for (let i = a >> 2; i < (a >> 2) + n; i++) {
        const x = memory[i] as number;
        memory[i] = Math.max(x, f(x * TENTH));
      }
    },
    lstmStep(m, h, gates, before, c, out, ldo, quick) {
      const memory = view();
      const sigma = quick ? quickSigmoid : sigmoid;
      const tangent = quick ? quickTanh : tanh;
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < h; j++) {
          const g = (gates >> 2) + i * 4 * h + j;
          const input = sigma(memory[g] as number);
          const forget = sigma(memory[g + h] as number);
          const candidate = tangent(memory[g + 2 * h] as number);
          const output = sigma(memory[g + 3 * h] as number);
          let cell = f(input * candidate);
          if (before !== 0) {
            cell = f(cell + f(forget * (memory[(before >> 2) + i * h + j] as number)));
          }
          memory[g] = input;
          memory[g + h] = forget;
          memory[g + 2 * h] = candidate;
          memory[g + 3 * h] = output;
          memory[(c >> 2) + i * h + j] = cell;
          memory[(out >> 2) + i * ldo + j] = f(output * tangent(cell));
        }
      }
    },
    softmaxRows(m, n, ld, a) {
      const memory = view();
      for (let i = 0; i < m; i++) softmax(memory, (a >> 2) + i * ld, n, ld);
    },
    bestOfRows(m, n, ld, a, best) {
      const memory = view();
      const found = integers();
      for (let i = 0; i < m; i++) {
        const row = (a >> 2) + i * ld;
        let top = 0;
        for (let j = 1; j < n; j++) {
          if ((memory[row + j] as number) > (memory[row + top] as number)) top = j;
        }
        found[(best >> 2) + i] = top;
      }
    },
    gatherRows(m, n, index, from, ldf, to, ldt) {
      const memory = view();
      const rows = integers();
      for (let i = 0; i < m; i++) {
        const start = (from >> 2) + (rows[(index >> 2) + i] as number) * ldf;
        memory.copyWithin((to >> 2) + i * ldt, start, start + n);
      }
    },
    scatterRows(m, n, index, from, ldf, to, ldt) {
      const memory = view();
      const rows = integers();
      for (let i = 0; i < m; i++) {
        const start = (from >> 2) + i * ldf;
        memory.copyWithin((to >> 2) + (rows[(index >> 2) + i] as number) * ldt, start, start + n);
      }
    },
    addBags(m, n, start, index, scale, table, to, ldt) {
      const memory = view();
      const rows = integers();
      for (let i = 0; i < m; i++) {
        const s = memory[(scale >> 2) + i] as number;
        const end = rows[(start >> 2) + i + 1] as number;
        for (let p = rows[(start >> 2) + i] as number; p < end; p++) {
          const from = (table >> 2) + (rows[(index >> 2) + p] as number) * n;
          for (let j = 0; j < n; j++) {
            const at = (to >> 2) + i * ldt + j;
            memory[at] = (memory[at] as number) + f(s * (memory[from + j] as number));
          }
        }
      }
    },
    quantiseRows(m, k, x, ldx, out, steps) {
      const memory = view();
      const shorts = new Int16Array(memory.buffer);
      for (let i = 0; i < m; i++) {
        const row = (x >> 2) + i * ldx;
        let largest = 0;
        for (let p = 0; p < k; p++)
          largest = Math.max(largest, Math.abs(memory[row + p] as number));
        memory[(steps >> 2) + i] = largest / LARGEST_SHORT;
        const scale = largest === 0 ? 0 : f(LARGEST_SHORT / largest);
        for (let p = 0; p < k; p++) {
          shorts[(out >> 1) + i * k + p] = nearest(f((memory[row + p] as number) * scale));
        }
      }
    },
    multiplyQuantised(m, n, k, a, rowSteps, b, columnSteps, c, ldc, add) {
      const memory = view();
      const shorts = new Int16Array(memory.buffer);
      for (let i = 0; i < m; i++) {
        const row = (a >> 1) + i * k;
        const step = memory[(rowSteps >> 2) + i] as number;
        for (let j = 0; j < n; j++) {
          let sum = 0;
          for (let p = 0; p < k; p += 2) {
            const pair = (b >> 1) + p * n + 2 * j;
            sum += (shorts[row + p] as number) * (shorts[pair] as number);
            sum += (shorts[row + p + 1] as number) * (shorts[pair + 1] as number);
          }
          const at = (c >> 2) + i * ldc + j;
          const value = f(f(f(sum) * step) * (memory[(columnSteps >> 2) + j] as number));
          memory[at] = add ? (memory[at] as number) + value : value;
        }
      }
    },
  };
}

const LARGEST_SHORT = 32_000;
const TENTH = f(0.1);

function softmax(memory: Float32Array, row: number, n: number, ld: number): void {
  let top = memory[row] as number;
  for (let j = 1; j < n; j++) top = Math.max(top, memory[row + j] as number);
  let sum = 0;
  for (let j = 0; j < n; j++) {
    const value = exponential(f((memory[row + j] as number) - top));
    memory[row + j] = value;
    sum = f(sum + value);
  }
  const scale = f(1 / sum);
  for (let j = 0; j < n; j++) memory[row + j] = (memory[row + j] as number) * scale;
  memory.fill(0, row + n, row + ld);
}

/** The nearest whole float, ties to even: adding 1.5 · 2²³ leaves no room for fractions. */
function nearest(x: number): number {
  return f(f(x + ROUNDING) - ROUNDING);
}

const ROUNDING = 12_582_912;
const BITS = new DataView(new ArrayBuffer(4));

/** The polynomial of Cephes expf, as in shared.as.ts. */
function exponential(value: number): number {
  const x = Math.max(Math.min(value, 88), -87);
  const n = nearest(f(x * f(Math.LOG2E)));
  let r = f(x - f(n * f(0.693359375)));
  r = f(r - f(n * f(-2.1219444e-4)));
  let y = f(1.98756915e-4);
  y = f(f(y * r) + f(1.3981999507e-3));
  y = f(f(y * r) + f(8.3334519073e-3));
  y = f(f(y * r) + f(4.1665795894e-2));
  y = f(f(y * r) + f(1.6666665459e-1));
  y = f(f(y * r) + f(5.0000001201e-1));
  y = f(f(f(f(y * r) * r) + r) + 1);
  BITS.setInt32(0, (n + 127) << 23);
  return f(y * BITS.getFloat32(0));
}

function sigmoid(x: number): number {
  return f(1 / f(1 + exponential(-x)));
}

function tanh(x: number): number {
  return f(f(2 * sigmoid(f(x + x))) - 1);
}

/** Lambert's fraction, as in kernels.as.ts. */
function quickTanh(value: number): number {
  const x = Math.max(Math.min(value, CLOSE_TO_ONE), -CLOSE_TO_ONE);
  const q = f(x * x);
  let above = f(q + 378);
  above = f(f(above * q) + 17325);
  above = f(f(above * q) + 135135);
  let below = f(f(q * 28) + 3150);
  below = f(f(below * q) + 62370);
  below = f(f(below * q) + 135135);
  return f(f(x * above) / below);
}

const CLOSE_TO_ONE = f(4.97);

function quickSigmoid(x: number): number {
  return f(f(quickTanh(f(x * 0.5)) * 0.5) + 0.5);
}
