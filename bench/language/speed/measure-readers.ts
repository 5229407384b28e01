import type { Reader } from "../readers/reader.ts";
import { type Taken, taken } from "./taken.ts";

/** What a reader took for the same texts in each round. */
export interface Measured {
  readonly reader: Reader;
  /** The reader's own tokens in all texts. */
  readonly tokens: number;
  /** One entry a round: for reading all texts once. */
  readonly rounds: readonly Taken[];
}

/** Milliseconds a measurement takes at least: a quick reader reads the texts several times. */
const LEAST = 200;

/**
 * Measures readers in rounds: all of them one after the other, then again. What slows the machine
 * down for a while then slows all of them down.
 */
export function measureReaders(
  readers: readonly Reader[],
  texts: readonly string[],
  rounds: number,
): readonly Measured[] {
  const prepared = readers.map((reader) => {
    const tokens = texts.reduce((sum, text) => sum + reader.countTokens(text), 0);
    const once = taken(() => readAll(reader, texts)).wall;
    return { reader, tokens, times: Math.max(1, Math.ceil(LEAST / once)) };
  });
  const measured = prepared.map((one) => ({ ...one, rounds: [] as Taken[] }));
  for (let round = 0; round < rounds; round++) {
    for (const one of measured) {
      const all = taken(() => {
        for (let time = 0; time < one.times; time++) readAll(one.reader, texts);
      });
      one.rounds.push({ cpu: all.cpu / one.times, wall: all.wall / one.times });
    }
  }
  return measured;
}

function readAll(reader: Reader, texts: readonly string[]): void {
  for (const text of texts) reader.countTokens(text);
}
