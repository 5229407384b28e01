import { UNKNOWN_WORD } from "../../../src/read/language/net/create-word-rows.ts";
import type { Pointer } from "../../../src/read/language/net/kernels.ts";
import type { LayerHook } from "../../../src/read/language/net/run-net.ts";
import type { WordRows } from "../../../src/read/language/net/word-bags.ts";
import type { Workspace } from "../../../src/read/language/net/workspace.ts";
import type { Random } from "../random/create-random.ts";
import type { NetOptions } from "./net-options.ts";
import type { TrainingKernels } from "./training-kernels.ts";
import type { TrainingSentence } from "./training-sentence.ts";

/** What was multiplied into the numbers of a layer, by its place. */
export type Masks = Map<number, Pointer>;

/**
 * Drops numbers of every layer, the same ones at all words of a sentence (Gal and Ghahramani 2016),
 * and notes the masks.
 */
export function createDropout(
  space: Workspace<TrainingKernels>,
  options: NetOptions,
  random: Random,
  masks: Masks,
): LayerHook {
  return (place, pointer, width, packing) => {
    const share = place === 0 ? options.dropInput : options.drop;
    if (share === 0) return;
    const mask = space.allocate(packing.rows * width);
    const values = space.floats(mask, packing.rows * width);
    fillMask(values, (packing.active[0] ?? 0) * width, share, random);
    for (let t = 1; t < packing.steps; t++) {
      values.copyWithin((packing.offset[t] ?? 0) * width, 0, (packing.active[t] ?? 0) * width);
    }
    masks.set(place, mask);
    space.kernels.multiply(packing.rows * width, mask, pointer);
  };
}

/** Writes zeros for a share of the first numbers, and for the others what makes up for them. */
export function fillMask(
  values: Float32Array,
  length: number,
  share: number,
  random: Random,
): void {
  const kept = 1 / (1 - share);
  for (let i = 0; i < length; i++) values[i] = random() < share ? 0 : kept;
}

/** The words of a sentence with some made unknown: rare ones more often. */
export function dropWords(
  { rows, counts }: TrainingSentence,
  share: number,
  random: Random,
): readonly WordRows[] {
  return rows.map((row, word) =>
    random() < share + 0.25 / (0.25 + (counts[word] ?? 0)) ? { ...row, words: UNKNOWN } : row,
  );
}

const UNKNOWN = Int32Array.of(UNKNOWN_WORD);
