import { relateTimes } from "../align/relate-times.ts";
import type { EventTime } from "../model/event-time.ts";
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

/**
 * The same for the figures of two texts, where one alone names a stretch: "300 killed since April" and
 * "100 killed this year" are running tolls, and nothing says that a bare "nine killed" is one too.
 *
 * @param isYearDate - Whether both tell of one event only: then a year says when, "in 1923".
 */
export function compareOpenWindow(
  left: QuantityValue,
  right: QuantityValue,
  isYearDate: boolean,
): Stop | null {
  const stretches = [left, right].filter(
    ({ window }) => window !== null && isStretch(window, isYearDate),
  );
  if (stretches.length !== 1) return null;
  const isOpen = left.window === null || right.window === null;
  const other = isOpen ? "does not say for when" : "is for a moment";
  return {
    gate: "G2 same slot and scope",
    reason: `one figure is for a stretch of time, the other ${other}`,
  };
}

/** From one time to another, or as wide as a year: "100 killed this year". */
function isStretch({ interval, precision }: EventTime, isYearDate: boolean): boolean {
  return interval || (precision === "year" && !isYearDate);
}
