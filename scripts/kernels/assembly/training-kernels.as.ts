// AssemblyScript, compiled by `npm run train` when it starts: what only training needs.

import { tanh, tile1, tile4 } from "./shared.as";

/** c[k×n] += aᵀ[k×m] · b[m×n], a being m×k: the gradient of a weight matrix. */
export function gemmTransposed(
  m: i32, n: i32, k: i32,
  a: usize, lda: i32, b: usize, ldb: i32, c: usize, ldc: i32,
): void {
  const sa = (<usize>lda) << 2, sb = (<usize>ldb) << 2, sc = (<usize>ldc) << 2;
  for (let j = 0; j < n; j += 8) {
    const bj = b + ((<usize>j) << 2);
    let i = 0;
    for (; i + 4 <= k; i += 4) {
      tile4(m, a + ((<usize>i) << 2), 4, sa, bj, sb, c + <usize>i * sc + ((<usize>j) << 2), sc, true);
    }
    for (; i < k; i++) {
      tile1(m, a + ((<usize>i) << 2), sa, bj, sb, c + <usize>i * sc + ((<usize>j) << 2), true);
    }
  }
}

/** out[n] += the sum of the rows of a[m×n], first row first. */
export function addRowSum(m: i32, n: i32, a: usize, out: usize): void {
  for (let j = 0; j < n; j += 4) {
    let sum = v128.load(out + ((<usize>j) << 2));
    let p = a + ((<usize>j) << 2);
    for (let i = 0; i < m; i++) {
      sum = f32x4.add(sum, v128.load(p));
      p += (<usize>n) << 2;
    }
    v128.store(out + ((<usize>j) << 2), sum);
  }
}

/** a[n] *= b[n]. */
export function multiply(n: i32, b: usize, a: usize): void {
  const end = a + ((<usize>n) << 2);
  for (; a < end; a += 16, b += 16) v128.store(a, f32x4.mul(v128.load(a), v128.load(b)));
}

/** The sum of squares of a[n]. */
export function sumOfSquares(n: i32, a: usize): f32 {
  let sum = f32x4.splat(0);
  const end = a + ((<usize>n) << 2);
  for (; a < end; a += 16) {
    const x = v128.load(a);
    sum = f32x4.add(sum, f32x4.mul(x, x));
  }
  return (
    f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) +
    (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3))
  );
}

/** da[n] *= the slope of leakyRelu where it gave a[n]. */
export function leakyReluBackward(n: i32, a: usize, da: usize): void {
  const tenth = f32x4.splat(0.1), one = f32x4.splat(1), zero = f32x4.splat(0);
  const end = a + ((<usize>n) << 2);
  for (; a < end; a += 16, da += 16) {
    const slope = v128.bitselect(tenth, one, f32x4.lt(v128.load(a), zero));
    v128.store(da, f32x4.mul(v128.load(da), slope));
  }
}

/**
 * Back through one step: activations of lstmStep in gates become the gradients of the sums; dh are
 * the gradients of the outputs (ldo long), dc those of the cells, which leave as those of the cells
 * before.
 */
export function lstmStepBackward(
  m: i32, h: i32, gates: usize, before: usize, c: usize, dh: usize, ldo: i32, dc: usize,
): void {
  const size = (<usize>h) << 2;
  const one = f32x4.splat(1);
  for (let i = 0; i < m; i++) {
    let g = gates + <usize>i * 4 * size;
    let d = dh + ((<usize>(i * ldo)) << 2);
    for (let j: usize = 0; j < size; j += 16) {
      const input = v128.load(g), forget = v128.load(g + size);
      const candidate = v128.load(g + 2 * size), output = v128.load(g + 3 * size);
      const t = tanh(v128.load(c));
      const dOut = v128.load(d);
      const dCell = f32x4.add(
        v128.load(dc),
        f32x4.mul(f32x4.mul(dOut, output), f32x4.sub(one, f32x4.mul(t, t))),
      );
      const old = before ? v128.load(before) : f32x4.splat(0);
      v128.store(g, f32x4.mul(f32x4.mul(dCell, candidate), f32x4.mul(input, f32x4.sub(one, input))));
      v128.store(g + size, f32x4.mul(f32x4.mul(dCell, old), f32x4.mul(forget, f32x4.sub(one, forget))));
      v128.store(g + 2 * size, f32x4.mul(f32x4.mul(dCell, input), f32x4.sub(one, f32x4.mul(candidate, candidate))));
      v128.store(g + 3 * size, f32x4.mul(f32x4.mul(dOut, t), f32x4.mul(output, f32x4.sub(one, output))));
      v128.store(dc, f32x4.mul(dCell, forget));
      g += 16; d += 16; c += 16; dc += 16;
      if (before) before += 16;
    }
  }
}

/** One step of Adam on n weights w with gradients g (times `scale`), which are set to 0. */
export function adam(
  n: i32, w: usize, g: usize, mean: usize, variance: usize,
  rate: f32, b1: f32, b2: f32, epsilon: f32, scale: f32,
): void {
  const vb1 = f32x4.splat(b1), ub1 = f32x4.splat(1 - b1);
  const vb2 = f32x4.splat(b2), ub2 = f32x4.splat(1 - b2);
  const vr = f32x4.splat(rate), ve = f32x4.splat(epsilon), vs = f32x4.splat(scale);
  const end = w + ((<usize>n) << 2);
  for (; w < end; w += 16, g += 16, mean += 16, variance += 16) {
    const x = f32x4.mul(v128.load(g), vs);
    const m = f32x4.add(f32x4.mul(v128.load(mean), vb1), f32x4.mul(x, ub1));
    const v = f32x4.add(f32x4.mul(v128.load(variance), vb2), f32x4.mul(f32x4.mul(x, x), ub2));
    v128.store(mean, m);
    v128.store(variance, v);
    v128.store(g, f32x4.splat(0));
    v128.store(w, f32x4.sub(v128.load(w), f32x4.div(f32x4.mul(vr, m), f32x4.add(f32x4.sqrt(v), ve))));
  }
}

/** The way back of addBags: rows of the table's gradients += scale[i] · row i of from[m×n]. */
export function addBagsBackward(
  m: i32, n: i32, start: usize, index: usize, scale: usize, from: usize, ldf: i32, table: usize,
): void {
  const bytes = (<usize>n) << 2;
  for (let i = 0; i < m; i++) {
    const end = load<i32>(start + ((<usize>(i + 1)) << 2));
    const s = v128.load32_splat(scale + ((<usize>i) << 2));
    for (let p = load<i32>(start + ((<usize>i) << 2)); p < end; p++) {
      let to = table + <usize>load<i32>(index + ((<usize>p) << 2)) * bytes;
      let a = from + ((<usize>(i * ldf)) << 2);
      for (const stop = to + bytes; to < stop; to += 16, a += 16) {
        v128.store(to, f32x4.add(v128.load(to), f32x4.mul(s, v128.load(a))));
      }
    }
  }
}
/** Row index[i] of `to` += row i of from[m×n], first first. */
export function scatterAddRows(m: i32, n: i32, index: usize, from: usize, ldf: i32, to: usize, ldt: i32): void {
  const bytes = (<usize>n) << 2;
  for (let i = 0; i < m; i++) {
    const row = load<i32>(index + ((<usize>i) << 2));
    let a = from + ((<usize>(i * ldf)) << 2);
    let b = to + ((<usize>(row * ldt)) << 2);
    for (const end = a + bytes; a < end; a += 16, b += 16) {
      v128.store(b, f32x4.add(v128.load(b), v128.load(a)));
    }
  }
}
