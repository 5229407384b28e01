import type { Bounds } from "./bounds.ts";
import { loosen } from "./loosen.ts";
import type { QuantityEffect } from "./quantity-words-table.ts";

/**
 * The bounds with what a word does to them.
 *
 * @param step - The smallest difference between two values: 1 for counts, 0 for measures. "More than
 * 25" people are 26 or more.
 * @throws RangeError for "fewer than 0".
 */
export function applyEffect(bounds: Bounds, effect: QuantityEffect, step: 0 | 1): Bounds {
  const { low, high, approximate } = bounds;
  switch (effect) {
    case "about":
      return loosen(bounds);
    case "nearly":
      return { ...loosen(bounds, "low"), best: null };
    case "just-over":
      return { ...loosen(bounds, "high"), best: null };
    case "at-least":
      return { low, best: null, high: null, approximate };
    case "more-than":
      return { low: low === null ? null : low + step, best: null, high: null, approximate };
    case "at-most":
      return { low: null, best: null, high, approximate };
    case "fewer-than":
      if (high !== null && high - step < 0) throw new RangeError("nothing is fewer than none");
      return { low: null, best: null, high: high === null ? null : high - step, approximate };
    case "exactly":
    case "total":
      return bounds;
  }
}
