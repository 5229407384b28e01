import type { WordLexicon, WordPos, WordSense } from "../../model/word-lexicon.ts";

/** The senses of a word that count, with one part of speech. */
export interface WordMeanings {
  /** What the word means in a large share of its uses: mostly one sense. */
  readonly dominant: readonly WordSense[];
  /** What it means now and then. */
  readonly minor: readonly WordSense[];
}

/** Share of the uses from which a sense is dominant. */
const DOMINANT_SHARE = 0.25;

/** The most frequent sense of a word of many meanings is dominant with less. */
const FIRST_SHARE = 0.15;

/** Share below which a sense is too rare to say anything. */
const MINOR_SHARE = 0.08;

/** Counts are of a small corpus, so that what was never met there is not impossible. */
const UNSEEN_COUNT = 0.5;

/** No sense of the word counts. */
export const NO_MEANINGS: WordMeanings = { dominant: [], minor: [] };

/**
 * Sorts the senses of a word by how much of its use they are, so that two words are not tied by
 * meanings that hardly anybody has in mind.
 *
 * @param lexicon - Where the senses are from.
 * @param word - In its dictionary form.
 * @param pos - The part of speech.
 * @param counts - Senses that are out of the question get `false`; shares are of the others.
 */
export function wordMeanings(
  lexicon: WordLexicon,
  word: string,
  pos: WordPos,
  counts: (sense: WordSense) => boolean = () => true,
): WordMeanings {
  const senses = lexicon.senses(word, pos).filter(counts);
  const total = senses.reduce((sum, { count }) => sum + count + UNSEEN_COUNT, 0);
  const share = ({ count }: WordSense): number => (count + UNSEEN_COUNT) / total;
  const isDominant = (sense: WordSense): boolean =>
    share(sense) >= (sense === senses[0] ? FIRST_SHARE : DOMINANT_SHARE);
  return {
    dominant: senses.filter(isDominant),
    minor: senses.filter((sense) => !isDominant(sense) && share(sense) >= MINOR_SHARE),
  };
}
