import type { WordLexicon } from "../../model/word-lexicon.ts";

/** Meanings with more special ones than this are so wide that being of one kind says nothing. */
const WIDEST = 60;

/** Is a meaning so wide ("act", "change", "thing") that everything is a kind of it? */
export function isTooWide(lexicon: WordLexicon, synset: number): boolean {
  return lexicon.hypernyms(synset).length === 0 || lexicon.hyponyms(synset).length > WIDEST;
}

/**
 * The meanings that a meaning is a kind of, in a few steps.
 *
 * @param lexicon - Knows the kinds.
 * @param narrow - Number of a meaning.
 * @param steps - How many at most.
 */
export function kindsOf(lexicon: WordLexicon, narrow: number, steps: number): readonly number[] {
  const found: number[] = [];
  let level: readonly number[] = [narrow];
  for (let step = 0; step < steps; step += 1) {
    level = level.flatMap((synset) => lexicon.hypernyms(synset));
    found.push(...level);
  }
  return found;
}

/**
 * Is a meaning another one's kind, in a few steps? Never of a meaning that is too wide: one without
 * a wider meaning, or with very many kinds.
 *
 * @param lexicon - Knows the kinds.
 * @param narrow - Number of a meaning.
 * @param wide - Number of another.
 * @param steps - How many at most.
 */
export function isKindOf(
  lexicon: WordLexicon,
  narrow: number,
  wide: number,
  steps: number,
): boolean {
  return !isTooWide(lexicon, wide) && kindsOf(lexicon, narrow, steps).includes(wide);
}
