import type { TimePrecision } from "../event-time.ts";
import { clockText } from "./clock-text.ts";
import { offsetText } from "./offset-text.ts";

/** Code units of `YYYY-MM-DDTHH:MM` that a precision keeps; a part of a day is written in minutes. */
const KEPT: ReadonlyMap<TimePrecision, number> = new Map([
  ["year", 4],
  ["month", 7],
  ["day", 10],
]);

/** Canonical notation of the unit of `precision` that holds the minute. */
export function writeDate(
  minutes: number,
  precision: TimePrecision,
  offset: number | null,
): string {
  const text = clockText(minutes);
  const kept = KEPT.get(precision);
  if (kept !== undefined) return text.slice(0, kept);
  return offset === null ? text : text + offsetText(offset);
}
