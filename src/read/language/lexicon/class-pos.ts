import type { LexiconPos } from "./lexicon.ts";

/** The last class of nouns. */
export const LAST_NOUN = 28;
const LAST_VERB = 43;

/**
 * Part of speech of a lexicographer class by its number: adjectives 0, 1 and 44, adverbs 2, nouns
 * 3-28, verbs 29-43.
 */
export function classPos(lexicographerClass: number): LexiconPos {
  if (lexicographerClass < 2 || lexicographerClass > LAST_VERB) return "adjective";
  if (lexicographerClass === 2) return "adverb";
  return lexicographerClass > LAST_NOUN ? "verb" : "noun";
}
