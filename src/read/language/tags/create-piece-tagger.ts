import { describePlaces } from "./describe-places.ts";
import type { KnownWords } from "./known-words.ts";
import { type FeatureSpace, REACH } from "./linear/feature-space.ts";
import type { LinearWeights } from "./linear/linear-weights.ts";
import { opensSentence } from "./opens-sentence.ts";

/** Longest stretch of words that is tagged at once. */
export const LONGEST_PIECE = 1024;

/** Words of a text: word i is `text.slice(starts[i], ends[i])`. */
export interface WordsOfText {
  readonly text: string;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/**
 * Tags `count` words from `first` on as one sentence; at most {@link LONGEST_PIECE}.
 *
 * @returns The tag of word `first + i` at `i + REACH`; good until the next call.
 */
export type TagPiece = (words: WordsOfText, first: number, count: number) => Uint8Array;

/** What {@link createPieceTagger} puts together. */
export interface PieceTaggerParts {
  readonly space: FeatureSpace;
  readonly weights: LinearWeights;
  readonly known: KnownWords;
  readonly tagCount: number;
}

/** Makes a tagger of sentences: greedy, from left to right. */
export function createPieceTagger({ space, weights, known, tagCount }: PieceTaggerParts): TagPiece {
  const width = space.attributeCount;
  const values = new Int32Array((LONGEST_PIECE + 2 * REACH) * width);
  const labels = new Uint8Array(LONGEST_PIECE + REACH).fill(tagCount);
  const ids = new Int32Array(LONGEST_PIECE);
  const scores = new Int32Array(tagCount);
  const contextKeys = new Int32Array(space.contextCount);
  const historyKeys = new Int32Array(space.historyCount);

  const describe = ({ text, starts, ends }: WordsOfText, first: number, count: number) => {
    known.makeRoom();
    for (let i = 0; i < count; i++) {
      const id = known.find(text, starts[first + i] ?? 0, ends[first + i] ?? 0);
      ids[i] = id;
      known.copyAttributes(id, values, (i + REACH) * width);
    }
    values.fill(0, (count + REACH) * width, (count + 2 * REACH) * width);
    describePlaces(values, count, (i) => opensSentence(text.charCodeAt(starts[first + i] ?? 0)));
  };

  const bestTag = (word: number): number => {
    const id = ids[word] ?? 0;
    const candidates = known.candidates(id);
    if (candidates.length === 1) return candidates[0] ?? 0;
    known.copyScores(id, scores);
    space.contextKeys(values, word, contextKeys);
    weights.add(contextKeys, contextKeys.length, scores);
    space.historyKeys(values, labels, word, historyKeys);
    weights.add(historyKeys, historyKeys.length, scores);
    return bestOf(candidates, scores);
  };

  return (words, first, count) => {
    describe(words, first, count);
    for (let i = 0; i < count; i++) labels[i + REACH] = bestTag(i);
    return labels;
  };
}

function bestOf(candidates: Uint8Array, scores: Int32Array): number {
  let best = candidates[0] ?? 0;
  for (let i = 1; i < candidates.length; i++) {
    const tag = candidates[i] ?? 0;
    if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
  }
  return best;
}
