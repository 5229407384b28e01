import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { decodeBase64 } from "../../../../src/read/language/data/decode-base64.ts";
import { KERNEL_CODE } from "../../../../src/read/language/net/kernel-code-table.ts";
import { createPlainWorkspace } from "../../../../src/read/language/net/plain-workspace.ts";
import { createWasmWorkspace } from "../../../../src/read/language/net/wasm-workspace.ts";
import type { Workspace } from "../../../../src/read/language/net/workspace.ts";

const compiled = createWasmWorkspace([new WebAssembly.Module(decodeBase64(KERNEL_CODE))]);
const plain = createPlainWorkspace();

const float = fc.float({ min: -8, max: 8, noNaN: true, noDefaultInfinity: true });
const rows = fc.integer({ min: 1, max: 9 });
const eights = fc.integer({ min: 1, max: 3 }).map((count) => 8 * count);
const numbers = fc.array(float, { minLength: 32, maxLength: 32 });

/** Runs in both workspaces, from an empty stack, and returns what each left at the result. */
function both(length: number, run: (space: Workspace) => number): readonly (readonly number[])[] {
  return [compiled, plain].map((space) => {
    const start = space.mark();
    const result = [...space.floats(run(space), length)];
    space.release(start);
    return result;
  });
}

/** Puts down `length` numbers that repeat the given ones, each time a little different. */
function place(space: Workspace, length: number, given: readonly number[], shift: number): number {
  const pointer = space.allocate(length);
  const view = space.floats(pointer, length);
  for (let i = 0; i < length; i++)
    view[i] = (given[(i * 7 + shift) % given.length] ?? 0) / (1 + (i % 5));
  return pointer;
}

test.prop([rows, eights, eights, fc.boolean(), numbers])(
  "gemm() in WebAssembly and in TypeScript gives the same bits",
  (m, n, k, add, given) => {
    const [left, right] = both(m * n, (space) => {
      const a = place(space, m * k, given, 0);
      const b = place(space, k * n, given, 3);
      const c = place(space, m * n, given, 5);
      space.kernels.gemm(m, n, k, a, k, b, n, c, n, add);
      return c;
    });
    expect(left).toEqual(right);
  },
);

test.prop([rows, eights, eights, fc.boolean(), numbers])(
  "quantiseRows() and multiplyQuantised() give the same bits in both",
  (m, n, k, add, given) => {
    const [left, right] = both(m * n, (space) => {
      const x = place(space, m * k, given, 1);
      const short = space.allocate((m * k) / 2);
      const steps = space.allocate(m);
      const weights = space.allocate((k * n) / 2);
      const view = space.integers(weights, (k * n) / 2);
      for (let i = 0; i < view.length; i++) view[i] = (((i * 37) % 255) - 127) | ((i % 99) << 16);
      const columnSteps = place(space, n, given, 2);
      const c = place(space, m * n, given, 4);
      space.kernels.quantiseRows(m, k, x, k, short, steps);
      space.kernels.multiplyQuantised(m, n, k, short, steps, weights, columnSteps, c, n, add);
      return c;
    });
    expect(left).toEqual(right);
  },
);

test.prop([rows, eights, fc.boolean(), fc.boolean(), numbers])(
  "lstmStep() gives the same bits in both, and nearly the same when quick",
  (m, h, first, quick, given) => {
    const step = (space: Workspace, isQuick: boolean) => {
      const gates = place(space, m * 4 * h, given, 0);
      const before = place(space, m * h, given, 2);
      const result = space.allocate(2 * m * h);
      const out = result + m * h * 4;
      space.kernels.lstmStep(m, h, gates, first ? 0 : before, result, out, h, isQuick);
      return result;
    };
    const [left = [], right] = both(2 * m * h, (space) => step(space, quick));
    expect(left).toEqual(right);
    const [exact = []] = both(2 * m * h, (space) => step(space, false));
    left.forEach((one, index) => {
      expect(Math.abs(one - (exact[index] ?? 0))).toBeLessThan(1e-3);
    });
  },
);

test.prop([rows, eights, fc.integer({ min: 0, max: 7 }), numbers])(
  "softmaxRows() gives the same bits in both, and distributions",
  (m, ld, spare, given) => {
    const n = ld - spare;
    const [left = [], right] = both(m * ld, (space) => {
      const a = place(space, m * ld, given, 0);
      space.kernels.softmaxRows(m, n, ld, a);
      return a;
    });
    expect(left).toEqual(right);
    for (let row = 0; row < m; row++) {
      const own = left.slice(row * ld, (row + 1) * ld);
      expect(own.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 4);
      expect(own.slice(n).every((one) => one === 0)).toBe(true);
    }
  },
);

test.prop([rows, eights, fc.integer({ min: 0, max: 7 }), numbers])(
  "bestOfRows() finds the first of the largest in both",
  (m, ld, spare, given) => {
    const n = ld - spare;
    const run = (space: Workspace) => {
      const a = place(space, m * ld, given, 0);
      const best = space.allocate(m);
      space.kernels.bestOfRows(m, n, ld, a, best);
      return { a, best };
    };
    for (const space of [compiled, plain]) {
      const start = space.mark();
      const { a, best } = run(space);
      const values = space.floats(a, m * ld);
      for (let row = 0; row < m; row++) {
        const own = [...values.slice(row * ld, row * ld + n)];
        expect(space.integers(best, m)[row]).toBe(own.indexOf(Math.max(...own)));
      }
      space.release(start);
    }
  },
);

test.prop([rows, eights, numbers])(
  "moving, adding and scaling rows gives the same bits in both",
  (m, n, given) => {
    const [left, right] = both(4 * m * n, (space) => {
      const { kernels } = space;
      const from = place(space, m * n, given, 0);
      const index = space.allocate(m);
      const starts = space.allocate(m + 1);
      const result = space.allocateZeros(4 * m * n);
      space.integers(index, m).forEach((_, row, all) => {
        all[row] = m - 1 - row;
      });
      space.integers(starts, m + 1).forEach((_, row, all) => {
        all[row] = row;
      });
      kernels.gatherRows(m, n, index, from, n, result, n);
      kernels.scatterRows(m, n, index, result, n, result + m * n * 4, n);
      kernels.addBags(m, n, starts, index, from, from, result + 2 * m * n * 4, n);
      kernels.transpose(m, n, from, n, result + 3 * m * n * 4, m);
      kernels.addScaled(m * n, 0.3, from, result);
      kernels.leakyRelu(m * n, result);
      return result;
    });
    expect(left).toEqual(right);
  },
);
