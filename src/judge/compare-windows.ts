import { relateTimes } from "../align/relate-times.ts";
import type { QuantityValue } from "../model/reading-value.ts";
import type { Stop } from "./detector.ts";

/**
 * Gate G2 for the stretches two figures are for: a week's figure is not set against a day's.
 *
 * @returns `null` when they are for one stretch, or at least one of them names a moment only.
 */
export function compareWindows(left: QuantityValue, right: QuantityValue): Stop | null {
  const [one, other] = [left.window, right.window];
  if (one === null || other === null || (!one.interval && !other.interval)) return null;
  if (relateTimes(one, other).relation === "same") return null;
  return {
    gate: "G2 same slot and scope",
    reason: "the figures are for different stretches of time",
  };
}
