import type { Random } from "../random/create-random.ts";
import { shuffled } from "../random/shuffled.ts";
import type { TrainingSentence } from "./training-sentence.ts";

/** Sentences among which those of like length are put together. */
const POOL = 640;

/** All sentences in random order, in batches of about so many words and of like lengths. */
export function makeBatches(
  sentences: readonly TrainingSentence[],
  size: number,
  random: Random,
): readonly (readonly TrainingSentence[])[] {
  const order = shuffled(sentences, random);
  const batches: TrainingSentence[][] = [];
  for (let first = 0; first < order.length; first += POOL) {
    const pool = order
      .slice(first, first + POOL)
      .sort((left, right) => left.rows.length - right.rows.length);
    let batch: TrainingSentence[] = [];
    let words = 0;
    for (const sentence of pool) {
      batch.push(sentence);
      words += sentence.rows.length;
      if (words < size) continue;
      batches.push(batch);
      batch = [];
      words = 0;
    }
    if (batch.length > 0) batches.push(batch);
  }
  return shuffled(batches, random);
}
