/** How often findings of one ground are right, by their bare score: a logistic curve that rises. */
export interface ScoreCurve {
  readonly intercept: number;
  /** Above 0, so that the surer of two findings of one ground stays the surer. */
  readonly slope: number;
}

/** The bare score at which the intercept is read. */
const MIDDLE = 0.5;

/** The share of right findings at a bare score, 0-1. */
export function shareRight({ intercept, slope }: ScoreCurve, bare: number): number {
  return 1 / (1 + Math.exp(-(intercept + slope * (bare - MIDDLE))));
}
