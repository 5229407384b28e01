import type { EventTime, TimePrecision } from "../model/event-time.ts";

const MINUTE = 1;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far "about" reaches around a time, in minutes, by the precision it is stated in. */
const ABOUT: Readonly<Record<TimePrecision, number>> = {
  minute: 30 * MINUTE,
  "part-of-day": 3 * HOUR,
  day: DAY,
  month: 31 * DAY,
  year: 366 * DAY,
};

/** How long one unit of a precision lasts, in minutes. */
export const UNIT_MINUTES: Readonly<Record<TimePrecision, number>> = {
  minute: MINUTE,
  "part-of-day": 6 * HOUR,
  day: DAY,
  month: 31 * DAY,
  year: 366 * DAY,
};

/** Clocks on earth differ by at most 26 hours (UTC-12 to UTC+14). */
const ZONE_DOUBT = 26 * HOUR;

/** A stretch of minutes since 1970; infinite where open. */
export interface MinuteSpan {
  readonly start: number;
  readonly end: number;
}

/** How two times relate; `gap` is the number of minutes between them, 0 when they meet. */
export interface TimeRelation {
  readonly relation: "same" | "within" | "contains" | "overlap" | "disjoint";
  readonly gap: number;
  /** Disjoint as stated, but not once "about" and unnamed time zones are allowed for. */
  readonly doubtful: boolean;
}

/** Minutes since 1970 of `YYYY-MM-DDTHH:MM`, read as UTC. */
function minutesOf(stamp: string): number {
  return Date.parse(`${stamp}:00Z`) / 60_000;
}

function offsetMinutes(offset: string | null): number {
  if (offset === null || offset === "Z") return 0;
  const sign = offset.startsWith("-") ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
}

/**
 * The minutes a time covers, on UTC where it names an offset and on its own clock where not.
 *
 * @param time - Any event time.
 */
export function minuteSpan(time: EventTime): MinuteSpan {
  const shift = offsetMinutes(time.offset);
  return {
    start: time.start === null ? Number.NEGATIVE_INFINITY : minutesOf(time.start) - shift,
    end: time.end === null ? Number.POSITIVE_INFINITY : minutesOf(time.end) - shift,
  };
}

/**
 * Compares two times as finely as the coarser of them allows: a day lies `within` its month, and
 * only times that share no minute are `disjoint`.
 *
 * @param left - One time.
 * @param right - The other.
 */
export function relateTimes(left: EventTime, right: EventTime): TimeRelation {
  return relateSpans(left, minuteSpan(left), right, minuteSpan(right));
}

/** {@link relateTimes} with the minutes already worked out. */
export function relateSpans(
  left: EventTime,
  a: MinuteSpan,
  right: EventTime,
  b: MinuteSpan,
): TimeRelation {
  const gap = Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
  const apart = Math.max(a.start, b.start) >= Math.min(a.end, b.end);
  if (apart) {
    const about =
      (left.approximate ? ABOUT[left.precision] : 0) +
      (right.approximate ? ABOUT[right.precision] : 0);
    const zones = (left.offset === null) === (right.offset === null) ? 0 : ZONE_DOUBT;
    return { relation: "disjoint", gap, doubtful: gap < about + zones };
  }
  const within = a.start >= b.start && a.end <= b.end;
  const contains = b.start >= a.start && b.end <= a.end;
  const relation =
    within && contains ? "same" : within ? "within" : contains ? "contains" : "overlap";
  return { relation, gap: 0, doubtful: false };
}
