import type { Pointer } from "./kernels.ts";
import { multiplyRows } from "./matrix.ts";
import type { Net } from "./net.ts";
import { padded } from "./net-shape.ts";
import type { NetRun } from "./run-net.ts";
import type { Workspace } from "./workspace.ts";

/** Of one sentence with its heads: how likely each relation is. */
export interface LabelScores {
  /** float32[length × padded relations]: a distribution a row. */
  readonly scores: Pointer;
  /** float32[length × labelWidth]: word and head together, for training. */
  readonly hidden: Pointer;
}

/**
 * Scores the relation of each word to its head (a perceptron over both: Kiperwasser and Goldberg
 * 2016).
 *
 * @param heads - For each word the index of its head, -1 for the root.
 */
export function scoreLabels(
  space: Workspace,
  net: Net,
  run: NetRun,
  sentence: number,
  heads: ArrayLike<number>,
  hook: (pointer: Pointer, width: number, rows: number) => void = () => undefined,
): LabelScores {
  const { kernels } = space;
  const length = heads.length;
  const width = net.shape.labelWidth;
  const rowsAt = run.packing.sentenceRows[sentence] ?? 0;
  const hidden = space.allocate(length * width);
  kernels.gatherRows(length, width, rowsAt, run.labels, 2 * width, hidden, width);
  const headRows = space.allocate(length);
  const rows = space.integers(rowsAt, length);
  const list = space.integers(headRows, length);
  for (let word = 0; word < length; word++) {
    const head = heads[word] ?? -1;
    list[word] = head < 0 ? 0 : (rows[head] ?? 0);
  }
  const ofHeads = space.allocate(length * width);
  kernels.gatherRows(length, width, headRows, run.labels + width * 4, 2 * width, ofHeads, width);
  const root = space.floats(net.at("labels.root"), width);
  const view = space.floats(ofHeads, length * width);
  for (let word = 0; word < length; word++) {
    if ((heads[word] ?? -1) < 0) view.set(root, word * width);
  }
  kernels.addScaled(length * width, 1, ofHeads, hidden);
  kernels.leakyRelu(length * width, hidden);
  hook(hidden, width, length);
  const columns = padded(net.shape.relations);
  const scores = space.allocate(length * columns);
  kernels.fillRows(length, columns, net.at("labels.outBias"), scores);
  multiplyRows(space, length, hidden, width, net.matrix("labels.out"), scores, columns, true);
  kernels.softmaxRows(length, net.shape.relations, columns, scores);
  return { scores, hidden };
}
