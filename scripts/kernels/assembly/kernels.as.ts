// AssemblyScript, compiled by `npm run kernels`: the arithmetic of the network, on the memory of a
// module. Pointers are byte offsets; matrices are row-major float32 whose widths divide by 8.
import { exponential, sigmoid, tanh, tile1, tile4 } from "./shared.as";

/** c[m×n] (+)= a[m×k] · b[k×n]; adds to c when `add`, else overwrites. */
export function gemm(
  m: i32, n: i32, k: i32,
  a: usize, lda: i32, b: usize, ldb: i32, c: usize, ldc: i32, add: bool,
): void {
  const sa = (<usize>lda) << 2, sb = (<usize>ldb) << 2, sc = (<usize>ldc) << 2;
  for (let j = 0; j < n; j += 8) {
    const bj = b + ((<usize>j) << 2);
    let i = 0;
    for (; i + 4 <= m; i += 4) {
      const a0 = a + <usize>i * sa;
      const c0 = c + <usize>i * sc + ((<usize>j) << 2);
      tile4(k, a0, sa, 4, bj, sb, c0, sc, add);
    }
    for (; i < m; i++) {
      const a0 = a + <usize>i * sa;
      const c0 = c + <usize>i * sc + ((<usize>j) << 2);
      tile1(k, a0, 4, bj, sb, c0, add);
    }
  }
}

/** b[n×m] = a[m×n]ᵀ, with rows of b `ldb` long. */
export function transpose(m: i32, n: i32, a: usize, lda: i32, b: usize, ldb: i32): void {
  for (let i = 0; i < m; i++) {
    let from = a + ((<usize>(i * lda)) << 2);
    let to = b + ((<usize>i) << 2);
    for (let j = 0; j < n; j++) {
      store<f32>(to, load<f32>(from));
      from += 4;
      to += (<usize>ldb) << 2;
    }
  }
}

/** Every row of c[m×n] becomes the row `from`. */
export function fillRows(m: i32, n: i32, from: usize, c: usize): void {
  const bytes = (<usize>n) << 2;
  for (let i = 0; i < m; i++) memory.copy(c + <usize>i * bytes, from, bytes);
}

/** a[n] += scale · b[n]. */
export function addScaled(n: i32, scale: f32, b: usize, a: usize): void {
  const s = f32x4.splat(scale);
  const end = a + ((<usize>n) << 2);
  for (; a < end; a += 16, b += 16) {
    v128.store(a, f32x4.add(v128.load(a), f32x4.mul(s, v128.load(b))));
  }
}

/** a[n] = a, or a tenth of it below 0. */
export function leakyRelu(n: i32, a: usize): void {
  const tenth = f32x4.splat(0.1);
  const end = a + ((<usize>n) << 2);
  for (; a < end; a += 16) {
    const x = v128.load(a);
    v128.store(a, f32x4.max(x, f32x4.mul(x, tenth)));
  }
}

/**
 * One step of an LSTM for m rows of h units. gates[m×4h] come as sums (input, forget, candidate,
 * output) and leave as activations; c and out[m×ldo] are written; before holds the cells of the
 * step before, or is 0 at the start. `quick` takes half the time and is off by less than 1e-4.
 */
export function lstmStep(
  m: i32, h: i32, gates: usize, before: usize, c: usize, out: usize, ldo: i32, quick: bool,
): void {
  if (quick) stepRows(m, h, gates, before, c, out, ldo, true);
  else stepRows(m, h, gates, before, c, out, ldo, false);
}

// @ts-ignore: decorator
@inline
function stepRows(
  m: i32, h: i32, gates: usize, before: usize, c: usize, out: usize, ldo: i32, quick: bool,
): void {
  const size = (<usize>h) << 2;
  for (let i = 0; i < m; i++) {
    let g = gates + <usize>i * 4 * size;
    let o = out + ((<usize>(i * ldo)) << 2);
    for (let j: usize = 0; j < size; j += 16) {
      const input = quick ? quickSigmoid(v128.load(g)) : sigmoid(v128.load(g));
      const forget = quick ? quickSigmoid(v128.load(g + size)) : sigmoid(v128.load(g + size));
      const candidate = quick ? quickTanh(v128.load(g + 2 * size)) : tanh(v128.load(g + 2 * size));
      const output = quick ? quickSigmoid(v128.load(g + 3 * size)) : sigmoid(v128.load(g + 3 * size));
      let cell = f32x4.mul(input, candidate);
      if (before) cell = f32x4.add(cell, f32x4.mul(forget, v128.load(before)));
      v128.store(g, input); v128.store(g + size, forget);
      v128.store(g + 2 * size, candidate); v128.store(g + 3 * size, output);
      v128.store(c, cell);
      v128.store(o, f32x4.mul(output, quick ? quickTanh(cell) : tanh(cell)));
      g += 16; o += 16; c += 16;
      if (before) before += 16;
    }
  }
}

// tanh by the fraction that Lambert's continued fraction gives after seven steps, within 1e-4.
// @ts-ignore: decorator
@inline
function quickTanh(x: v128): v128 {
  x = f32x4.max(f32x4.min(x, f32x4.splat(4.97)), f32x4.splat(-4.97));
  const q = f32x4.mul(x, x);
  let above = f32x4.add(q, f32x4.splat(378));
  above = f32x4.add(f32x4.mul(above, q), f32x4.splat(17325));
  above = f32x4.add(f32x4.mul(above, q), f32x4.splat(135135));
  let below = f32x4.add(f32x4.mul(q, f32x4.splat(28)), f32x4.splat(3150));
  below = f32x4.add(f32x4.mul(below, q), f32x4.splat(62370));
  below = f32x4.add(f32x4.mul(below, q), f32x4.splat(135135));
  return f32x4.div(f32x4.mul(x, above), below);
}

// @ts-ignore: decorator
@inline
function quickSigmoid(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(f32x4.mul(quickTanh(f32x4.mul(x, half)), half), half);
}

/** Each row of a[m×ld] becomes a distribution over its first n entries; those behind it become 0. */
export function softmaxRows(m: i32, n: i32, ld: i32, a: usize): void {
  const size = (<usize>ld) << 2;
  const used = (<usize>n) << 2;
  for (let i = 0; i < m; i++) {
    const row = a + <usize>i * size;
    let top = load<f32>(row);
    for (let p: usize = 4; p < used; p += 4) top = max(top, load<f32>(row + p));
    for (let p = used; p < size; p += 4) store<f32>(row + p, -Infinity);
    const shift = f32x4.splat(top);
    let sum: f32 = 0;
    for (let p: usize = 0; p < size; p += 16) {
      v128.store(row + p, exponential(f32x4.sub(v128.load(row + p), shift)));
    }
    for (let p = used; p < size; p += 4) store<f32>(row + p, 0);
    for (let p: usize = 0; p < used; p += 4) sum += load<f32>(row + p);
    const scale = f32x4.splat(1 / sum);
    for (let p: usize = 0; p < size; p += 16) v128.store(row + p, f32x4.mul(v128.load(row + p), scale));
  }
}

/** best[i] = the index of the first of the largest of the first n numbers of row i of a[m×ld]. */
export function bestOfRows(m: i32, n: i32, ld: i32, a: usize, best: usize): void {
  for (let i = 0; i < m; i++) {
    const row = a + ((<usize>(i * ld)) << 2);
    let top = load<f32>(row);
    let found = 0;
    for (let j = 1; j < n; j++) {
      const x = load<f32>(row + ((<usize>j) << 2));
      if (x > top) {
        top = x;
        found = j;
      }
    }
    store<i32>(best + ((<usize>i) << 2), found);
  }
}

/** Row i of to[m×n] becomes row index[i] of `from`. */
export function gatherRows(m: i32, n: i32, index: usize, from: usize, ldf: i32, to: usize, ldt: i32): void {
  const bytes = (<usize>n) << 2;
  for (let i = 0; i < m; i++) {
    const row = load<i32>(index + ((<usize>i) << 2));
    memory.copy(to + ((<usize>(i * ldt)) << 2), from + ((<usize>(row * ldf)) << 2), bytes);
  }
}

/** Row index[i] of `to` becomes row i of from[m×n]. */
export function scatterRows(m: i32, n: i32, index: usize, from: usize, ldf: i32, to: usize, ldt: i32): void {
  const bytes = (<usize>n) << 2;
  for (let i = 0; i < m; i++) {
    const row = load<i32>(index + ((<usize>i) << 2));
    memory.copy(to + ((<usize>(row * ldt)) << 2), from + ((<usize>(i * ldf)) << 2), bytes);
  }
}

/** Row i of to[m×n] += scale[i] · the sum of rows index[start[i]] … index[start[i+1]-1] of table. */
export function addBags(
  m: i32, n: i32, start: usize, index: usize, scale: usize, table: usize, to: usize, ldt: i32,
): void {
  const bytes = (<usize>n) << 2;
  for (let i = 0; i < m; i++) {
    const end = load<i32>(start + ((<usize>(i + 1)) << 2));
    const s = v128.load32_splat(scale + ((<usize>i) << 2));
    for (let p = load<i32>(start + ((<usize>i) << 2)); p < end; p++) {
      let from = table + <usize>load<i32>(index + ((<usize>p) << 2)) * bytes;
      let b = to + ((<usize>(i * ldt)) << 2);
      for (const stop = from + bytes; from < stop; from += 16, b += 16) {
        v128.store(b, f32x4.add(v128.load(b), f32x4.mul(s, v128.load(from))));
      }
    }
  }
}

/**
 * The rows of x[m×k] as int16: each divided by a step of its own, so that its largest number becomes
 * 32000. Writes out[m×k] and the steps.
 */
export function quantiseRows(m: i32, k: i32, x: usize, ldx: i32, out: usize, steps: usize): void {
  for (let i = 0; i < m; i++) {
    const row = x + ((<usize>(i * ldx)) << 2);
    const end = row + ((<usize>k) << 2);
    let top = f32x4.splat(0);
    for (let p = row; p < end; p += 16) top = f32x4.max(top, f32x4.abs(v128.load(p)));
    const largest: f32 = max(
      max(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)),
      max(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3)),
    );
    store<f32>(steps + ((<usize>i) << 2), largest / 32000);
    const scale = f32x4.splat(largest == 0 ? 0 : 32000 / largest);
    for (let p = row; p < end; p += 32, out += 16) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(p), scale)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(p, 16), scale)));
      v128.store(out, i16x8.narrow_i32x4_s(low, high));
    }
  }
}

/**
 * c[m×n] (+)= a · b in whole numbers: a is int16[m×k] with a step a row, b is int16 in pairs of rows
 * (k/2 × n × 2) with a step a column. Up to k = 512 no sum leaves 32 bits, so the order of sums
 * does not matter.
 */
export function multiplyQuantised(
  m: i32, n: i32, k: i32, a: usize, rowSteps: usize, b: usize, columnSteps: usize,
  c: usize, ldc: i32, add: bool,
): void {
  const sa = (<usize>k) << 1, sb = (<usize>n) << 2, sc = (<usize>ldc) << 2;
  for (let j = 0; j < n; j += 8) {
    const bj = b + ((<usize>j) << 2);
    const s0 = v128.load(columnSteps + ((<usize>j) << 2));
    const s1 = v128.load(columnSteps + ((<usize>j) << 2), 16);
    let i = 0;
    for (; i + 4 <= m; i += 4) {
      let p = a + <usize>i * sa;
      let q = bj;
      let c00 = i32x4.splat(0), c01 = c00, c10 = c00, c11 = c00;
      let c20 = c00, c21 = c00, c30 = c00, c31 = c00;
      for (const end = p + sa; p < end; p += 4, q += sb) {
        const b0 = v128.load(q), b1 = v128.load(q, 16);
        let x = v128.load32_splat(p);
        c00 = i32x4.add(c00, i32x4.dot_i16x8_s(x, b0)); c01 = i32x4.add(c01, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(p + sa);
        c10 = i32x4.add(c10, i32x4.dot_i16x8_s(x, b0)); c11 = i32x4.add(c11, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(p + sa + sa);
        c20 = i32x4.add(c20, i32x4.dot_i16x8_s(x, b0)); c21 = i32x4.add(c21, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(p + sa + sa + sa);
        c30 = i32x4.add(c30, i32x4.dot_i16x8_s(x, b0)); c31 = i32x4.add(c31, i32x4.dot_i16x8_s(x, b1));
      }
      const to = c + <usize>i * sc + ((<usize>j) << 2);
      const steps = rowSteps + ((<usize>i) << 2);
      putRow(to, c00, c01, v128.load32_splat(steps), s0, s1, add);
      putRow(to + sc, c10, c11, v128.load32_splat(steps + 4), s0, s1, add);
      putRow(to + 2 * sc, c20, c21, v128.load32_splat(steps + 8), s0, s1, add);
      putRow(to + 3 * sc, c30, c31, v128.load32_splat(steps + 12), s0, s1, add);
    }
    for (; i < m; i++) {
      let p = a + <usize>i * sa;
      let q = bj;
      let c0 = i32x4.splat(0), c1 = c0;
      for (const end = p + sa; p < end; p += 4, q += sb) {
        const x = v128.load32_splat(p);
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(x, v128.load(q)));
        c1 = i32x4.add(c1, i32x4.dot_i16x8_s(x, v128.load(q, 16)));
      }
      const to = c + <usize>i * sc + ((<usize>j) << 2);
      putRow(to, c0, c1, v128.load32_splat(rowSteps + ((<usize>i) << 2)), s0, s1, add);
    }
  }
}

// @ts-ignore: decorator
@inline
function putRow(to: usize, low: v128, high: v128, step: v128, s0: v128, s1: v128, add: bool): void {
  let x = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(low), step), s0);
  let y = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(high), step), s1);
  if (add) {
    x = f32x4.add(v128.load(to), x);
    y = f32x4.add(v128.load(to, 16), y);
  }
  v128.store(to, x);
  v128.store(to, y, 16);
}
