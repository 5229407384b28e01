import type { ClaimRecord } from "../records/claim-record.ts";
import { minuteSpan, UNIT_MINUTES } from "../relate-times.ts";

/** Longest span, in minutes, of a time that is looked up by its days. */
export const SHORT_SPAN = 2 * UNIT_MINUTES.day;

/** The calendar days a short time touches, on UTC and on its own clock; none for longer times. */
export function daysOf({ time }: ClaimRecord): readonly (number | string)[] {
  if (time === null) return [];
  const { start, end } = minuteSpan(time.value);
  if (!(end - start <= SHORT_SPAN)) return [];
  const first = Math.floor(start / UNIT_MINUTES.day);
  const last = Math.floor((end - 1) / UNIT_MINUTES.day);
  const days: (number | string)[] = [];
  for (let day = first; day <= last; day += 1) days.push(day);
  return [...days, time.value.start?.slice(0, 10) ?? ""];
}
