import type { Quantity } from "../model/quantity.ts";

/** How two figures for one thing stand to each other. */
export type FigureRelation = "same" | "includes" | "fringe" | "apart" | "compatible";

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * The values the words allow; open sides are infinite.
 *
 * @param quantity - Any figure.
 */
export function boundsOf({ low, high }: Quantity): Bounds {
  return { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY };
}

/**
 * Compares two figures by their bounds. `apart`: no value fits both. `fringe`: they meet only
 * where the words are softest (a single shared bound, or two "abouts" whose middles lie outside
 * each other). `includes`: the values of one are among those of the other ("at least 20", 25).
 *
 * @param left - A figure.
 * @param right - Another, of the same thing.
 */
export function compareQuantities(left: Quantity, right: Quantity): FigureRelation {
  const one = boundsOf(left);
  const other = boundsOf(right);
  const low = Math.max(one.low, other.low);
  const high = Math.min(one.high, other.high);
  if (low > high) return "apart";
  if (one.low === other.low && one.high === other.high) {
    return left.best === right.best || left.best === null || right.best === null
      ? "same"
      : "fringe";
  }
  if (atFringe(left, one, right, other, low === high)) return "fringe";
  if (within(one, other) || within(other, one)) return "includes";
  return "compatible";
}

function atFringe(
  left: Quantity,
  one: Bounds,
  right: Quantity,
  other: Bounds,
  touching: boolean,
): boolean {
  const point = (bounds: Bounds): boolean => bounds.low === bounds.high;
  // "At least ten" and a toll that "rose to ten" name one figure.
  const isNamed = [left.best, right.best].includes(Math.max(one.low, other.low));
  if (touching && isNamed) return false;
  if (touching && !point(one) && !point(other)) return true;
  const outside = (best: number | null, bounds: Bounds): boolean =>
    best !== null && (best < bounds.low || best > bounds.high);
  return outside(left.best, other) && outside(right.best, one);
}

function within(inner: Bounds, outer: Bounds): boolean {
  return inner.low >= outer.low && inner.high <= outer.high;
}

/**
 * The side whose figure is lower as a whole; `null` when neither is.
 *
 * @param left - A figure.
 * @param right - Another.
 */
export function lowerSide(left: Quantity, right: Quantity): "left" | "right" | null {
  if (boundsOf(left).high < boundsOf(right).low) return "left";
  return boundsOf(right).high < boundsOf(left).low ? "right" : null;
}

/** {@link lowerSide}, and of two that overlap the one whose middle is lower. */
export function lowerMiddle(left: Quantity, right: Quantity): "left" | "right" | null {
  const [one, other] = [left.best, right.best];
  if (one === null || other === null || one === other) return lowerSide(left, right);
  return lowerSide(left, right) ?? (one < other ? "left" : "right");
}

/**
 * How far two figures are apart in relation to the larger, 0-1: 25 and 26 hardly, 5 and 50 much.
 *
 * @param left - A figure.
 * @param right - Another that is `apart` from it.
 */
export function relativeGap(left: Quantity, right: Quantity): number {
  const one = boundsOf(left);
  const other = boundsOf(right);
  const gap = Math.max(one.low - other.high, other.low - one.high);
  const larger = Math.max(one.low, other.low);
  return larger > 0 ? Math.min(1, gap / larger) : 1;
}
