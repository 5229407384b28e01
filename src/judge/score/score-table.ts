import type { Ground } from "./ground-of.ts";
import type { ScoreCurve } from "./score-curve.ts";

/**
 * How often findings are right, by ground and bare score. Written by `npm run fit:score` from 395
 * findings of which it is known whether they are right: the look-alike suite, structured and in prose,
 * pairs of SICK, RTE-3 and Emergent as two accounts, one annotated article, and findings between
 * articles that were read by hand. docs/accuracy.md tells how.
 */
export const SCORE_TABLE: Readonly<Record<Ground, ScoreCurve>> = {
  "given sure": { intercept: 2.73, slope: 1.5 },
  "given tension": { intercept: 2.93, slope: 1.5 },
  "dated sure": { intercept: 2.68, slope: 1.5 },
  "dated tension": { intercept: 2.12, slope: 0.75 },
  "undated sure": { intercept: 2.68, slope: 1.5 },
  "undated tension": { intercept: -0.93, slope: 5.25 },
  "deep sure": { intercept: 1.13, slope: 1.5 },
  "deep tension": { intercept: -0.78, slope: 1.75 },
};
