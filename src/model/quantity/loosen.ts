import type { Bounds } from "./bounds.ts";

/**
 * Tenths by which "about" reaches either way. Figures given with "about" are rounded to 5 or 10 (age
 * and casualty heaping), and a tenth covers that rounding for what news counts: 25 is 22-28.
 */
const TENTHS = 1;

/** `value` times tenths; in whole numbers, since `70 * 1.1` is above 77. */
function share(value: number, tenths: number, round: (value: number) => number): number {
  const product = Number(((value * tenths) / 10).toPrecision(12));
  return Number.isInteger(value) ? round(product) : product;
}

/** The bounds a tenth wider on the sides given; whole numbers are rounded outwards. */
export function loosen(bounds: Bounds, sides: "both" | "low" | "high" = "both"): Bounds {
  const { low, high } = bounds;
  return {
    low: low === null || sides === "high" ? low : share(low, 10 - TENTHS, Math.floor),
    best: bounds.best,
    high: high === null || sides === "low" ? high : share(high, 10 + TENTHS, Math.ceil),
    approximate: true,
  };
}
