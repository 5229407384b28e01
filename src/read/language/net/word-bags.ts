import type { Pointer } from "./kernels.ts";
import type { TABLES } from "./net-shape.ts";
import type { Workspace } from "./workspace.ts";

/** The rows of the embedding tables that stand for a word: of `words` one. */
export type WordRows = Readonly<Record<(typeof TABLES)[number], Int32Array>>;

/** For each word a bag of rows of one table, weighted by `scale`. */
export interface Bags {
  /** int32[words + 1] */
  readonly start: Pointer;
  /** int32[all] */
  readonly index: Pointer;
  /** float32[words] */
  readonly scale: Pointer;
}

/** Lays out the rows of every word for one table, each bag scaled so that its size does not count. */
export function layOutBags(
  space: Workspace,
  words: readonly WordRows[],
  table: keyof WordRows,
): Bags {
  const total = words.reduce((sum, word) => sum + word[table].length, 0);
  const start = space.allocate(words.length + 1);
  const index = space.allocate(total);
  const scale = space.allocate(words.length);
  const starts = space.integers(start, words.length + 1);
  const indexes = space.integers(index, total);
  const scales = space.floats(scale, words.length);
  let next = 0;
  words.forEach((word, row) => {
    const bag = word[table];
    starts[row] = next;
    // Bags are short: a loop is quicker than a call that copies.
    for (let i = 0; i < bag.length; i++) indexes[next++] = bag[i] as number;
    scales[row] = bag.length === 0 ? 0 : 1 / Math.sqrt(bag.length);
  });
  starts[words.length] = next;
  return { start, index, scale };
}
