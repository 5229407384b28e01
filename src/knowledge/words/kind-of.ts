import type { WordLexicon } from "../../model/word-lexicon.ts";

/** Meanings with more special ones than this are so wide that being of one kind says nothing. */
const WIDEST = 60;

/**
 * Is a meaning another one's kind, in a few steps? Never of a meaning so wide ("act", "change",
 * "thing") that everything is a kind of it: one without a wider meaning, or with very many kinds.
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
  if (lexicon.hypernyms(wide).length === 0 || lexicon.hyponyms(wide).length > WIDEST) return false;
  let level: readonly number[] = [narrow];
  for (let step = 0; step < steps; step += 1) {
    level = level.flatMap((synset) => lexicon.hypernyms(synset));
    if (level.includes(wide)) return true;
  }
  return false;
}
