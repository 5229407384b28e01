/**
 * When two written names are taken for one. Precision goes first: two persons wrongly merged lose
 * a contradiction, one person wrongly split costs a tension at most.
 *
 * A spelling variant needs all of: equal Double Metaphone codes (Philips 2000), so that no
 * consonant sound differs; Jaro-Winkler similarity (Winkler 1990) of at least
 * `spellingSimilarity`; at least `spellingLength` letters in both words, because short words are
 * neighbours by chance (Iran / Iraq, John / Joan).
 */
export const NAME_THRESHOLDS = {
  /**
   * 0 to 1. The lowest pair we want is Gaddafi / Kadafi (.849), then Mohammed / Muhammad (.850).
   * Pairs above it that must not match differ in a consonant (Austria / Australia .927) and fall
   * to the phonetic codes.
   */
  spellingSimilarity: 0.84,
  /** Letters. */
  spellingLength: 5,
  /** Letters; longer "words" are no names, and comparing them would take quadratic time. */
  longestWord: 40,
  /** Words; a longer label is a sentence, and is only folded word by word. */
  longestLabel: 40,
  /** Letters an acronym must have to stand for a long name: two match by chance (JS, John Smith). */
  acronymLength: 3,
  /** Letters a surname must have to stand for the full name. */
  surnameLength: 3,
  /** Words of the longest personal name that a surname alone may stand for. */
  personWords: 5,
  /** Letters before a plural s (Houthi / Houthis); fewer are names of their own (Hama / Hamas). */
  pluralStem: 5,
  /** 0 to 1: Jaro-Winkler of two common words of one Porter stem (not general / generic). */
  stemSimilarity: 0.93,
} as const;

/**
 * First letters that transliterations into Latin script exchange (after the romanisation tables
 * of ALA-LC and BGN/PCGN for Arabic, Persian and Cyrillic). Any other difference in the first
 * letter means another name (Allen / Ellen).
 */
export const EXCHANGED_FIRST_LETTERS: readonly string[] = [
  "gq",
  "gk",
  "kq",
  "ck",
  "cq",
  "ou",
  "iy",
  "jy",
  "vw",
  "ei",
];
