import { type ScoreCurve, shareRight } from "../../src/judge/score/score-curve.ts";

/** A finding as the fit sees it. */
export interface ScoredItem {
  /** 0-1. */
  readonly bare: number;
  readonly right: boolean;
  readonly weight: number;
}

/** Steeper or flatter curves than this say more than a few dozen findings can. */
const SLOPES: readonly number[] = Array.from({ length: 20 }, (_, step) => 0.5 + step * 0.25);
/** Slope of a ground that tells nothing of its own, and how firmly it is held to. */
const USUAL_SLOPE = 1.5;
const FIRMNESS = 0.1;
/** Intercepts that are looked at; beyond them a share rounds to 0 or 1. */
const MOST = 6;
const STEPS = 40;
const DIGITS = 100;

/**
 * Fits a rising logistic curve. One right and one wrong finding at the middle are added (Platt 1999 does
 * the like), so that a ground of which nothing wrong was seen is not taken for infallible.
 */
export function fitCurve(items: readonly ScoredItem[]): ScoreCurve {
  const bare = mean(items);
  const all = [...items, { bare, right: true, weight: 1 }, { bare, right: false, weight: 1 }];
  let best: ScoreCurve = { intercept: 0, slope: USUAL_SLOPE };
  let least = Number.POSITIVE_INFINITY;
  for (const slope of SLOPES) {
    const curve = { intercept: interceptFor(slope, all), slope };
    const loss = lossOf(curve, all) + FIRMNESS * (slope - USUAL_SLOPE) ** 2;
    if (loss < least) [best, least] = [curve, loss];
  }
  const round = (value: number) => Math.round(value * DIGITS) / DIGITS;
  return { intercept: round(best.intercept), slope: round(best.slope) };
}

function mean(items: readonly ScoredItem[]): number {
  const weight = items.reduce((sum, one) => sum + one.weight, 0);
  if (weight === 0) return 0.5;
  return items.reduce((sum, one) => sum + one.weight * one.bare, 0) / weight;
}

/** The intercept at which as many are expected to be right as are; found by halving. */
function interceptFor(slope: number, items: readonly ScoredItem[]): number {
  let [low, high] = [-MOST, MOST];
  for (let step = 0; step < STEPS; step++) {
    const intercept = (low + high) / 2;
    const excess = items.reduce(
      (sum, { bare, right, weight }) =>
        sum + weight * (shareRight({ intercept, slope }, bare) - Number(right)),
      0,
    );
    if (excess > 0) high = intercept;
    else low = intercept;
  }
  return (low + high) / 2;
}

function lossOf(curve: ScoreCurve, items: readonly ScoredItem[]): number {
  return items.reduce((sum, { bare, right, weight }) => {
    const share = shareRight(curve, bare);
    return sum - weight * Math.log(right ? share : 1 - share);
  }, 0);
}
