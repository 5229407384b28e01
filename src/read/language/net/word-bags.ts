import type { Pointer } from "./kernels.ts";
import type { TABLES } from "./net-shape.ts";
import type { Packing } from "./packing.ts";
import type { Workspace } from "./workspace.ts";

/** The rows of the embedding tables that stand for a word: of `words` one. */
export type WordRows = Readonly<Record<(typeof TABLES)[number], Int32Array>>;

/** For each packed row a bag of rows of one table, weighted by `scale`. */
export interface Bags {
  /** int32[rows + 1] */
  readonly start: Pointer;
  /** int32[all] */
  readonly index: Pointer;
  /** float32[rows] */
  readonly scale: Pointer;
}

/** Lays out the rows of every word for one table, each bag scaled so that its size does not count. */
export function layOutBags(
  space: Workspace,
  packing: Packing,
  sentences: readonly (readonly WordRows[])[],
  table: keyof WordRows,
): Bags {
  const bags: Int32Array[] = new Array(packing.rows);
  sentences.forEach((words, sentence) => {
    const rows = space.integers(packing.sentenceRows[sentence] ?? 0, words.length);
    words.forEach((word, position) => {
      bags[rows[position] ?? 0] = word[table];
    });
  });
  const total = bags.reduce((sum, bag) => sum + bag.length, 0);
  const start = space.allocate(packing.rows + 1);
  const index = space.allocate(total);
  const scale = space.allocate(packing.rows);
  const starts = space.integers(start, packing.rows + 1);
  const indexes = space.integers(index, total);
  const scales = space.floats(scale, packing.rows);
  let next = 0;
  bags.forEach((bag, row) => {
    starts[row] = next;
    indexes.set(bag, next);
    next += bag.length;
    scales[row] = bag.length === 0 ? 0 : 1 / Math.sqrt(bag.length);
  });
  starts[packing.rows] = next;
  return { start, index, scale };
}
