import { padded } from "../../../src/read/language/net/net-shape.ts";
import { type NetRun, runNet } from "../../../src/read/language/net/run-net.ts";
import { scoreArcs } from "../../../src/read/language/net/score-arcs.ts";
import { scoreLabels } from "../../../src/read/language/net/score-labels.ts";
import type { WordRows } from "../../../src/read/language/net/word-bags.ts";
import type { Random } from "../random/create-random.ts";
import { createDropout, fillMask, type Masks } from "./dropout.ts";
import {
  arcsBackward,
  createRunGradients,
  labelsBackward,
  netBackward,
  type RunGradients,
} from "./net-backward.ts";
import type { NetOptions } from "./net-options.ts";
import type { TrainerState } from "./trainer-state.ts";
import type { TrainingSentence } from "./training-sentence.ts";

/** Sums of -log of what the network gave to the right answers. */
export interface Loss {
  tags: number;
  arcs: number;
  relations: number;
}

/** Runs a batch forth and back: adds to the gradients and to the loss. */
export function addBatchGradients(
  state: TrainerState,
  batch: readonly TrainingSentence[],
  input: readonly (readonly WordRows[])[],
  options: NetOptions,
  random: Random,
  loss: Loss,
): void {
  const { space, net, gradient, base } = state;
  space.release(base);
  const masks: Masks = new Map();
  const run = runNet(space, net, input, {
    hook: createDropout(space, options, random, masks),
  });
  const to = createRunGradients(space, net, run.packing.rows);
  loss.tags += tagGradients(state, run, to, batch, options.tagWeight);
  const inner = space.mark();
  batch.forEach((sentence, index) => {
    space.release(inner);
    loss.arcs += arcGradients(state, run, to, sentence, index);
    loss.relations += relationGradients(state, run, to, sentence, index, options.drop, random);
  });
  netBackward(space, net, gradient, run, to, masks);
}

function tagGradients(
  { space, net }: TrainerState,
  run: NetRun,
  to: RunGradients,
  batch: readonly TrainingSentence[],
  weight: number,
): number {
  const { rows, sentenceRows } = run.packing;
  const columns = padded(net.shape.tags);
  space.kernels.softmaxRows(rows, net.shape.tags, columns, run.tags);
  const given = space.floats(run.tags, rows * columns);
  const slopes = space.floats(to.tags, rows * columns);
  for (let i = 0; i < given.length; i++) slopes[i] = ((given[i] ?? 0) * weight) / rows;
  let loss = 0;
  batch.forEach(({ tags }, sentence) => {
    const own = space.integers(sentenceRows[sentence] ?? 0, tags.length);
    tags.forEach((tag, word) => {
      const at = (own[word] ?? 0) * columns + tag;
      loss -= Math.log((given[at] ?? 0) + TINY);
      slopes[at] = (slopes[at] ?? 0) - weight / rows;
    });
  });
  return loss;
}

function arcGradients(
  { space, net, gradient }: TrainerState,
  run: NetRun,
  to: RunGradients,
  { heads }: TrainingSentence,
  sentence: number,
): number {
  const arcs = scoreArcs(space, net, run, sentence, heads.length);
  const values = space.floats(arcs.scores, arcs.length * arcs.columns);
  const answers = heads.map((head, word) => word * arcs.columns + head + 1);
  const loss = toSlopes(values, answers, run.packing.rows);
  arcsBackward(space, net, gradient, run, sentence, arcs, arcs.scores, to);
  return loss;
}

function relationGradients(
  { space, net, gradient }: TrainerState,
  run: NetRun,
  to: RunGradients,
  { heads, relations }: TrainingSentence,
  sentence: number,
  drop: number,
  random: Random,
): number {
  let mask = 0;
  const labels = scoreLabels(space, net, run, sentence, heads, (hidden, width, rows) => {
    if (drop === 0) return;
    mask = space.allocate(rows * width);
    const values = space.floats(mask, rows * width);
    fillMask(values, width, drop, random);
    for (let row = 1; row < rows; row++) values.copyWithin(row * width, 0, width);
    space.kernels.multiply(rows * width, mask, hidden);
  });
  const columns = padded(net.shape.relations);
  const values = space.floats(labels.scores, heads.length * columns);
  const answers = relations.map((relation, word) => word * columns + relation);
  const loss = toSlopes(values, answers, run.packing.rows);
  labelsBackward(space, net, gradient, run, sentence, heads, labels, mask, labels.scores, to);
  return loss;
}

const TINY = 1e-9;

/** Turns distributions into the slopes of their loss in place, and gives the loss. */
function toSlopes(values: Float32Array, answers: readonly number[], rows: number): number {
  let loss = 0;
  for (const answer of answers) {
    loss -= Math.log((values[answer] ?? 0) + TINY);
    values[answer] = (values[answer] ?? 0) - 1;
  }
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) / rows;
  return loss;
}
