import type { Pointer } from "./kernels.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Sentences side by side: row `offset[t] + b` is word t of the b-th longest sentence, so that each
 * step of a recurrent layer works on neighbouring rows.
 */
export interface Packing {
  /** Words of all sentences. */
  readonly rows: number;
  /** Length of the longest sentence. */
  readonly steps: number;
  /** How many sentences are longer than t. */
  readonly active: Int32Array;
  /** First row of step t. */
  readonly offset: Int32Array;
  /** int32[rows]: the row of the same sentence when it is read from its end. */
  readonly reversed: Pointer;
  /** int32[rows]: every row by itself. */
  readonly same: Pointer;
  /** int32[rows - active[0]]: for each row of a step after the first, the row one step earlier. */
  readonly before: Pointer;
  /** For each sentence, in the order they were given: int32[length], its rows. */
  readonly sentenceRows: readonly Pointer[];
}

/** Packs sentences of these lengths (each at least 1). */
export function packSentences(space: Workspace, lengths: readonly number[]): Packing {
  const order = lengths.map((_, index) => index);
  order.sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0) || a - b);
  const steps = lengths[order[0] ?? 0] ?? 0;
  const active = new Int32Array(steps);
  for (const length of lengths) for (let t = 0; t < length; t++) active[t] = (active[t] ?? 0) + 1;
  const offset = new Int32Array(steps + 1);
  for (let t = 0; t < steps; t++) offset[t + 1] = (offset[t] ?? 0) + (active[t] ?? 0);
  const rows = offset[steps] ?? 0;
  const reversed = space.allocate(rows);
  const same = space.allocate(rows);
  const before = space.allocate(rows - (active[0] ?? 0));
  const sentenceRows = lengths.map((length) => space.allocate(length));
  const identity = space.integers(same, rows);
  for (let row = 0; row < rows; row++) identity[row] = row;
  const earlier = space.integers(before, rows - (active[0] ?? 0));
  for (let t = 1, next = 0; t < steps; t++) {
    for (let b = 0; b < (active[t] ?? 0); b++) earlier[next++] = (offset[t - 1] ?? 0) + b;
  }
  const mirrored = space.integers(reversed, rows);
  order.forEach((sentence, b) => {
    const length = lengths[sentence] ?? 0;
    const own = space.integers(sentenceRows[sentence] ?? 0, length);
    for (let t = 0; t < length; t++) {
      const row = (offset[t] ?? 0) + b;
      own[t] = row;
      mirrored[row] = (offset[length - 1 - t] ?? 0) + b;
    }
  });
  return { rows, steps, active, offset, reversed, same, before, sentenceRows };
}
