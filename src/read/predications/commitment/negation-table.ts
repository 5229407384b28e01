/** Adverbs that negate the clause they stand in. Quirk et al. (1985) 10.54-10.60. "hardly" and
 * "barely" are left out: what hardly happened did happen, or it is said with a smile. */
export const NEGATING_ADVERBS: ReadonlySet<string> = new Set([
  "not",
  "n't",
  "nt",
  "never",
  "nowhere",
  "neither",
  "nor",
  "no",
]);

/** Pronouns and determiners that negate the clause of the phrase they stand in. */
export const NEGATING_WORDS: ReadonlySet<string> = new Set([
  "no",
  "nobody",
  "none",
  "nothing",
  "neither",
  "nor",
  "no-one",
  "noone",
]);

/** Prepositions and conjunctions that say that what follows was not so. */
export const NEGATING_PREPOSITIONS: ReadonlySet<string> = new Set([
  "without",
  "instead of",
  "rather than",
  "in lieu of",
  "except",
  "short of",
  "far from",
]);

/** After "not" they do not deny: "not only", "not just". */
export const NO_DENIAL_AFTER_NOT: ReadonlySet<string> = new Set([
  "only",
  "just",
  "merely",
  "simply",
]);

/** Nouns of phrases that negate the clause with "no": "by no means", "at no time". */
export const NEGATIVE_MANNERS: ReadonlySet<string> = new Set([
  "means",
  "mean",
  "way",
  "time",
  "circumstance",
  "point",
  "account",
  "case",
  "event",
]);
