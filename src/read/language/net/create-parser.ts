import type { UniversalPos } from "../analysis/universal-pos.ts";
import type { LexiconWords } from "../lexicon/lexicon-words.ts";
import type { TaggedWord } from "../tags/tagged-word.ts";
import { createInputCache, type InputCache } from "./create-input-cache.ts";
import { createWordRows, type WordRowsOf } from "./create-word-rows.ts";
import { findTree } from "./find-tree.ts";
import type { Pointer } from "./kernels.ts";
import type { Net } from "./net.ts";
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

/** UPOS and XPOS. */
type TagPair = readonly [upos: UniversalPos, xpos: string];
const NO_TAGS: TagPair = ["X", "FW"];

interface ParserParts {
  readonly rowsOf: WordRowsOf;
  /** By tag of the network. */
  readonly tagPairs: readonly TagPair[];
  readonly cache: InputCache;
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
  const parts: ParserParts = {
    rowsOf: createWordRows(names, net.shape.pieces, words),
    tagPairs: names.tags.map((tag) => tag.split(" ") as unknown as TagPair),
    cache: createInputCache(space, net),
  };
  return (sentences) => {
    const parsed: ParsedSentence[] = new Array(sentences.length);
    for (const batch of batchesByLength(sentences)) {
      const start = space.mark();
      const taken = batch.map((index) => sentences[index] ?? []);
      parseBatch(space, opened, parts, taken).forEach((one, place) => {
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
  opened: OpenedNet,
  { rowsOf, tagPairs, cache }: ParserParts,
  sentences: readonly (readonly TaggedWord[])[],
): readonly ParsedSentence[] {
  const { net } = opened;
  const run = runNet(
    space,
    net,
    sentences.map((words) => words.map(rowsOf)),
    { cache },
  );
  const best = bestTags(space, net, run);
  const start = space.mark();
  return sentences.map(({ length }, sentence) => {
    space.release(start);
    const rows = space.integers(run.packing.sentenceRows[sentence] ?? 0, length);
    const tags = Array.from(rows, (row) => tagPairs[best[row] ?? 0] ?? NO_TAGS);
    const { columns, scores } = scoreArcs(space, net, run, sentence, length);
    const chances = space.floats(scores, length * columns).slice();
    const heads = findTree(chances, length, columns);
    const labels = scoreLabels(space, net, run, sentence, heads);
    return {
      heads: [...heads],
      confidence: Array.from(heads, (head, word) => chances[word * columns + head + 1] ?? 0),
      relations: bestRelations(space, opened, labels.scores, heads),
      upos: tags.map(([upos]) => upos),
      xpos: tags.map(([, xpos]) => xpos),
    };
  });
}

/** The best relation of each word; "root" is for the root alone. */
function bestRelations(
  space: Workspace,
  { net, names }: OpenedNet,
  scores: Pointer,
  heads: Int32Array,
): readonly string[] {
  const { length } = heads;
  const columns = padded(net.shape.relations);
  const best = space.allocate(length);
  const all = space.floats(scores, length * columns);
  const root = names.relations.indexOf("root");
  for (let word = 0; word < length; word++) all[word * columns + root] = -1;
  space.kernels.bestOfRows(length, net.shape.relations, columns, scores, best);
  const found = space.integers(best, length);
  return Array.from(heads, (head, word) =>
    head < 0 ? "root" : (names.relations[found[word] ?? 0] ?? "dep"),
  );
}

/** For each packed row the best of the tags. */
function bestTags(space: Workspace, net: Net, run: NetRun): Int32Array {
  const { rows } = run.packing;
  const best = space.allocate(rows);
  space.kernels.bestOfRows(rows, net.shape.tags, padded(net.shape.tags), run.tags, best);
  return space.integers(best, rows).slice();
}
