import type { Words } from "./words.ts";

/** Takes words in the order of the text. */
export interface WordWriter {
  /** Adds `[start, end)`; nothing when it is empty. */
  readonly push: (start: number, end: number) => void;
  /** All that was added. */
  readonly finish: () => Words;
}

/** A word of English and the space after it take about five characters. */
const CHARACTERS_A_WORD = 4;

/** An empty list of words that grows. */
export function createWordWriter(textLength: number): WordWriter {
  let starts = new Int32Array(Math.ceil(textLength / CHARACTERS_A_WORD) + 8);
  let ends = new Int32Array(starts.length);
  let count = 0;
  const grow = (from: Int32Array) => {
    const to = new Int32Array(from.length * 2);
    to.set(from);
    return to;
  };
  return {
    push(start, end) {
      if (end <= start) return;
      if (count === starts.length) {
        starts = grow(starts);
        ends = grow(ends);
      }
      starts[count] = start;
      ends[count] = end;
      count++;
    },
    finish: () => ({ count, starts: starts.slice(0, count), ends: ends.slice(0, count) }),
  };
}
