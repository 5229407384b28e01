import type { Sentence } from "../analysis/sentence.ts";
import type { Words } from "../words/words.ts";
import { openBoundaryWeights } from "./boundary-weights.ts";
import { findSentences } from "./find-sentences.ts";

/**
 * Cuts a text into sentences, given the words of `findWords(text)`: in order, and together they hold
 * every word once. None for a text without words. Linear in the length of the text.
 */
export type FindSentences = (text: string, words: Words) => readonly Sentence[];

/**
 * Opens weights that `trainSentences` wrote.
 *
 * @param bytes - The file, unzipped; it must not change.
 * @throws SyntaxError when it is no such file.
 */
export function openSentenceSplitter(bytes: Uint8Array): FindSentences {
  const weights = openBoundaryWeights(bytes);
  return (text, words) => findSentences(text, words, weights);
}
