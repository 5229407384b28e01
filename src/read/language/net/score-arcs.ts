import type { Pointer } from "./kernels.ts";
import { multiplyRows } from "./matrix.ts";
import type { Net } from "./net.ts";
import { padded } from "./net-shape.ts";
import type { NetRun } from "./run-net.ts";
import type { Workspace } from "./workspace.ts";

/** Of one sentence: how likely each word depends on each other word or on the root. */
export interface ArcScores {
  readonly length: number;
  /** Columns of `scores`: the root, each word, and zeros behind. */
  readonly columns: number;
  /** float32[length × columns]: a distribution a row, one row a dependent. */
  readonly scores: Pointer;
  /** float32[length × arcWidth], float32[(length + 1) × arcWidth], and their product: for training. */
  readonly dependents: Pointer;
  readonly heads: Pointer;
  readonly product: Pointer;
}

/** Scores the arcs of one sentence (biaffine attention: Dozat and Manning 2017). */
export function scoreArcs(
  space: Workspace,
  net: Net,
  run: NetRun,
  sentence: number,
  length: number,
): ArcScores {
  const { kernels } = space;
  const width = net.shape.arcWidth;
  const rows = run.packing.sentenceRows[sentence] ?? 0;
  const columns = padded(length + 1);
  const dependents = space.allocate(length * width);
  const heads = space.allocateZeros((length + 1) * width);
  kernels.gatherRows(length, width, rows, run.arcs, 2 * width, dependents, width);
  kernels.gatherRows(1, width, space.allocateZeros(1), net.at("arcs.root"), width, heads, width);
  kernels.gatherRows(
    length,
    width,
    rows,
    run.arcs + width * 4,
    2 * width,
    heads + width * 4,
    width,
  );
  // d·U + prior, so that (d·U + prior)·h is the score of h as a head of d and as a head at all.
  const product = space.allocate(length * width);
  kernels.fillRows(length, width, net.at("arcs.prior"), product);
  multiplyRows(space, length, dependents, width, net.matrix("arcs.pairs"), product, width, true);
  const turned = space.allocateZeros(width * columns);
  kernels.transpose(length + 1, width, heads, width, turned, columns);
  const scores = space.allocate(length * columns);
  kernels.gemm(length, columns, width, product, width, turned, columns, scores, columns, false);
  const view = space.floats(scores, length * columns);
  for (let word = 0; word < length; word++) view[word * columns + word + 1] = -1e9;
  kernels.softmaxRows(length, length + 1, columns, scores);
  return { length, columns, scores, dependents, heads, product };
}
