/**
 * Parts of words that negate: how the *SEM 2012 corpus marks them. The reader has no use for them
 * ("unhurt" is a state of its own), so they are found here.
 */
export const SURE_PREFIX = "un";

/** Prefixes that negate where WordNet has the rest as an antonym, or as an adjective. */
export const DOUBTFUL_PREFIXES: readonly string[] = ["in", "im", "ir", "il", "dis", "non"];

export const NEGATING_SUFFIX = "less";

/** Words that look like it. */
export const NO_AFFIXES: ReadonlySet<string> = new Set([
  "unless",
  "regardless",
  "nevertheless",
  "nonetheless",
  "doubtless",
  "different",
  "indifferent",
  "infamous",
  "invaluable",
  "intense",
  "inverse",
  "inside",
  "inner",
  "immediate",
  "immense",
  "united",
  "unique",
  "uniform",
  "under",
  "until",
  "bless",
  "incoming",
  "inborn",
  "inland",
  "impassive",
  "impending",
  "disposed",
  "distinct",
  "distant",
  "dismal",
  "distressed",
]);
