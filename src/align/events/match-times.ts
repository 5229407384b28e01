import { type EventTime, TIME_PRECISIONS } from "../../model/event-time.ts";
import { type TimeRelation, UNIT_MINUTES } from "../relate-times.ts";
import { MAXIMUM_GAP_UNITS, WEIGHTS } from "./evidence-weights.ts";
import type { TimeEvidence } from "./relations.ts";

const DAY_PRECISION = TIME_PRECISIONS.indexOf("day");

function isDayOrFiner(time: EventTime): boolean {
  return !time.interval && TIME_PRECISIONS.indexOf(time.precision) >= DAY_PRECISION;
}

/** Two clock times of one day are a matter for comparison, not a sign of two events. */
function sharesDay(left: EventTime, right: EventTime): boolean {
  const day = (time: EventTime): string | undefined => time.start?.slice(0, 10);
  return day(left) === day(right);
}

/** The unit in which a gap is counted: a day at the finest, since clock times are mixed up easily. */
function gapUnit(left: EventTime, right: EventTime): number {
  const coarser = Math.min(
    TIME_PRECISIONS.indexOf(left.precision),
    TIME_PRECISIONS.indexOf(right.precision),
    DAY_PRECISION,
  );
  return UNIT_MINUTES[TIME_PRECISIONS[coarser] ?? "day"];
}

/**
 * What the times of two claims say about their being one event.
 *
 * @param left - A time.
 * @param right - The other.
 * @param times - How they relate.
 */
export function matchTimes(left: EventTime, right: EventTime, times: TimeRelation): TimeEvidence {
  const { relation, gap } = times;
  const plain = { pins: false, clash: false };
  const sameDay =
    isDayOrFiner(left) && isDayOrFiner(right) && gap < UNIT_MINUTES.day && sharesDay(left, right);
  if (relation === "disjoint" && !sameDay) {
    const text = "the times exclude each other";
    return {
      evidence: [{ weight: WEIGHTS.timeDisjoint, text, pins: false, clash: true }],
      tooFar: gap >= MAXIMUM_GAP_UNITS * gapUnit(left, right),
    };
  }
  // "Some time before the 7th" overlaps everything before it.
  const open = [left, right].some(({ start, end }) => start === null || end === null);
  if (open) return { evidence: [], tooFar: false };
  const evidence = sameDay
    ? { weight: WEIGHTS.sameDay, text: "the same day", ...plain }
    : { weight: WEIGHTS.overlappingTime, text: "times that overlap", ...plain };
  return { evidence: [evidence], tooFar: false };
}
