import type { EventTime } from "../../model/event-time.ts";

/** Days between two times from which they are hardly of one event. */
const APART_DAYS = 2;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether two times are so far apart that they are hardly of one event: two days or more, or, where
 * one is only a month or a year, any time outside of it.
 */
export function areApart(left: EventTime, right: EventTime): boolean {
  const gap = Math.max(daysBetween(left, right), daysBetween(right, left));
  const isCoarse = [left, right].some(({ precision }) => COARSE.has(precision));
  return isCoarse ? gap >= 0 : gap >= APART_DAYS;
}

const COARSE: ReadonlySet<EventTime["precision"]> = new Set(["month", "year"]);

/** Days from the end of one time to the start of another; negative when they meet or one is open. */
function daysBetween({ end }: EventTime, { start }: EventTime): number {
  if (end === null || start === null) return -1;
  return (Date.parse(`${start}Z`) - Date.parse(`${end}Z`)) / DAY;
}
