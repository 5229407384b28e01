import type { UniversalPos } from "../analysis/universal-pos.ts";
import type { LexiconWords } from "../lexicon/lexicon-words.ts";
import type { TaggedWord } from "../tags/tagged-word.ts";
import { createWordRows, type WordRowsOf } from "./create-word-rows.ts";
import { findTree } from "./find-tree.ts";
import type { Pointer } from "./kernels.ts";
import type { Net } from "./net.ts";
import type { NetNames } from "./net-names.ts";
import { padded } from "./net-shape.ts";
import type { OpenedNet } from "./open-net.ts";
import { type NetRun, runNet } from "./run-net.ts";
import { scoreArcs } from "./score-arcs.ts";
import { scoreLabels } from "./score-labels.ts";
import type { Workspace } from "./workspace.ts";

/** Parses sentences of tagged words; each has at least one. */
export type Parser = (sentences: readonly (readonly TaggedWord[])[]) => readonly ParsedSentence[];

/** What the network found in a sentence, word by word. */
export interface ParsedSentence {
  /** Index in the sentence of each word's head, -1 for the root. */
  readonly heads: readonly number[];
  /** How likely the network takes the head to be right, from 0 to 1. */
  readonly confidence: readonly number[];
  readonly relations: readonly string[];
  readonly upos: readonly UniversalPos[];
  readonly xpos: readonly string[];
}

/** Words that are run through the network together. */
const BATCH = 600;

/**
 * A parser over an opened network. A sentence gets the same tree whatever stands beside it.
 *
 * Time grows with the words, and with the square of the length of a sentence: cut very long ones
 * before.
 */
export function createParser(space: Workspace, opened: OpenedNet, words: LexiconWords): Parser {
  const { net, names } = opened;
  const rowsOf = createWordRows(names, net.shape.pieces, words);
  return (sentences) => {
    const parsed: ParsedSentence[] = new Array(sentences.length);
    for (const batch of batchesByLength(sentences)) {
      const start = space.mark();
      const taken = batch.map((index) => sentences[index] ?? []);
      parseBatch(space, opened, rowsOf, taken).forEach((one, place) => {
        parsed[batch[place] ?? 0] = one;
      });
      space.release(start);
    }
    return parsed;
  };
}

/** Indexes of the sentences, those of like length together: that is what the network likes. */
function batchesByLength(sentences: readonly (readonly unknown[])[]): readonly number[][] {
  const length = (index: number) => sentences[index]?.length ?? 0;
  const order = sentences.map((_, index) => index).sort((a, b) => length(a) - length(b) || a - b);
  const batches: number[][] = [];
  let words = BATCH;
  for (const index of order) {
    if (words >= BATCH) {
      batches.push([]);
      words = 0;
    }
    batches.at(-1)?.push(index);
    words += length(index);
  }
  return batches;
}

function parseBatch(
  space: Workspace,
  { net, names }: OpenedNet,
  rowsOf: WordRowsOf,
  sentences: readonly (readonly TaggedWord[])[],
): readonly ParsedSentence[] {
  const run = runNet(
    space,
    net,
    sentences.map((words) => words.map(rowsOf)),
  );
  const start = space.mark();
  return sentences.map(({ length }, sentence) => {
    space.release(start);
    const { columns, scores } = scoreArcs(space, net, run, sentence, length);
    const chances = space.floats(scores, length * columns).slice();
    const heads = findTree(chances, length, columns);
    const labels = scoreLabels(space, net, run, sentence, heads);
    return {
      heads: [...heads],
      confidence: Array.from(heads, (head, word) => chances[word * columns + head + 1] ?? 0),
      relations: bestRelations(space, net, names, labels.scores, heads),
      ...bestTags(space, net, names, run, sentence, length),
    };
  });
}

/** The best relation of each word; "root" is for the root alone. */
function bestRelations(
  space: Workspace,
  { shape }: Net,
  { relations }: NetNames,
  scores: Pointer,
  heads: Int32Array,
): readonly string[] {
  const columns = padded(shape.relations);
  const all = space.floats(scores, heads.length * columns);
  const root = relations.indexOf("root");
  return Array.from(heads, (head, word) => {
    if (head < 0) return "root";
    all[word * columns + root] = -1;
    return relations[indexOfBest(all, word * columns, shape.relations)] ?? "dep";
  });
}

function bestTags(
  space: Workspace,
  { shape }: Net,
  { tags }: NetNames,
  run: NetRun,
  sentence: number,
  length: number,
): Pick<ParsedSentence, "upos" | "xpos"> {
  const columns = padded(shape.tags);
  const all = space.floats(run.tags, run.packing.rows * columns);
  const rows = space.integers(run.packing.sentenceRows[sentence] ?? 0, length);
  const pairs = Array.from(rows, (row) => {
    const best = tags[indexOfBest(all, row * columns, shape.tags)] ?? "X FW";
    return best.split(" ");
  });
  return {
    upos: pairs.map(([upos]) => upos as UniversalPos),
    xpos: pairs.map(([, xpos]) => xpos ?? ""),
  };
}

/** Which of the `count` numbers from `start` is the largest; the first of several. */
function indexOfBest(values: Float32Array, start: number, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) {
    if ((values[start + i] ?? 0) > (values[start + best] ?? 0)) best = i;
  }
  return best;
}
