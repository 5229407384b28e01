import { embedWords } from "./embed-words.ts";
import type { Pointer } from "./kernels.ts";
import { startGates } from "./lstm-layer.ts";
import { toFactor } from "./matrix.ts";
import type { Net } from "./net.ts";
import { inputWidth } from "./net-shape.ts";
import type { WordRows } from "./word-bags.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Remembers what the first layer makes of a word before it looks at any other: most words of a text
 * are words it has had before.
 */
export interface InputCache {
  /**
   * int32[words]: for each word the row of its sums.
   *
   * @param words - At most {@link CACHED_WORDS}.
   */
  readonly rowsOf: (words: readonly WordRows[]) => Pointer;
  /** By direction: float32[CACHED_WORDS × 4 units]. */
  readonly gates: readonly [Pointer, Pointer];
}

/** Words remembered: about 30 MB of a network of 112 units. Then it starts anew. */
export const CACHED_WORDS = 8192;

/** A cache for the first layer of a network; call it before anything that is released again. */
export function createInputCache(space: Workspace, net: Net): InputCache {
  const width = 4 * net.shape.units;
  const gates = [
    space.allocate(CACHED_WORDS * width),
    space.allocate(CACHED_WORDS * width),
  ] as const;
  const rows = new Map<WordRows, number>();
  const remember = (words: readonly WordRows[]) => {
    const start = space.mark();
    const { input } = embedWords(space, net, words);
    const index = space.allocate(words.length);
    const view = space.integers(index, words.length);
    words.forEach((word, place) => {
      view[place] = rows.size;
      rows.set(word, rows.size);
    });
    net.layers[0]?.forEach((direction, side) => {
      const { fromInput } = direction;
      const factor = toFactor(space, words.length, input, inputWidth(net.shape), fromInput);
      const sums = startGates(space, direction, words.length, factor);
      space.kernels.scatterRows(words.length, width, index, sums, width, gates[side] ?? 0, width);
    });
    space.release(start);
  };
  const missingOf = (words: readonly WordRows[]) =>
    [...new Set(words)].filter((word) => !rows.has(word));
  return {
    gates,
    rowsOf(words) {
      let missing = missingOf(words);
      if (rows.size + missing.length > CACHED_WORDS) {
        rows.clear();
        missing = missingOf(words);
      }
      if (missing.length > 0) remember(missing);
      const index = space.allocate(words.length);
      const view = space.integers(index, words.length);
      words.forEach((word, place) => {
        view[place] = rows.get(word) ?? 0;
      });
      return index;
    },
  };
}
