/** The methods of truth discovery, in the order of their publication; the plain vote is always given. */
export const BELIEF_METHODS = [
  "truth-finder",
  "accu",
  "accu-copy",
  "sums",
  "average-log",
  "investment",
  "pooled-investment",
  "crh",
  "tdh",
] as const;

/** See {@link BELIEF_METHODS}. */
export type BeliefMethod = (typeof BELIEF_METHODS)[number];
