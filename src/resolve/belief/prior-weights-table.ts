import type { Credibility, Reliability } from "../../model/source.ts";

/** A prior that says nothing either way; also what grades F and 6 ("cannot be judged") stand for. */
export const NEUTRAL_PRIOR = 0.5;

/**
 * STANAG 2511 gives its grades in words. The numbers are those of STIX 2.1, appendix A, "Admiralty
 * Credibility" (1: 90, 2: 70, 3: 50, 4: 30, 5: 10, 6: not specified).
 */
export const CREDIBILITY_PRIOR: Readonly<Record<Credibility, number>> = {
  1: 0.9,
  2: 0.7,
  3: 0.5,
  4: 0.3,
  5: 0.1,
  6: NEUTRAL_PRIOR,
};

/** STIX has no scale for sources; theirs has as many steps, and gets the same numbers. */
export const RELIABILITY_PRIOR: Readonly<Record<Reliability, number>> = {
  A: 0.9,
  B: 0.7,
  C: 0.5,
  D: 0.3,
  E: 0.1,
  F: NEUTRAL_PRIOR,
};
