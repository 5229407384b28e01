import type { EventTime } from "../../model/event-time.ts";
import { readTime } from "../../model/read-time.ts";
import { DAY_PARTS } from "../../model/time/day-parts-table.ts";
import { type DayNumber, dateOf, dayNumber, writeDay } from "./calendar.ts";
import { placeTerm } from "./place-term.ts";
import { oneDay, type PlacedDates, stretch } from "./placed-dates.ts";
import type { Clock } from "./read-clock.ts";
import type { Moment } from "./read-moment.ts";
import type { TimePhrase } from "./read-time-phrase.ts";
import type { TimeFrame } from "./time-frame.ts";
import type { DateTerm } from "./time-terms.ts";

const NOON = 720;
/** Hours after midnight that still belong to a night, in minutes. */
const END_OF_NIGHT = 480;

function clockNotation(day: DayNumber, minutes: number, offset: string): string {
  const hour = String(Math.floor(minutes / 60)).padStart(2, "0");
  const minute = String(minutes % 60).padStart(2, "0");
  return `${writeDay(day)}T${hour}:${minute}${offset}`;
}

function placeClock(day: DayNumber, { from, to, offset }: Clock): PlacedDates {
  const lastDay = to < from ? day + 1 : day;
  return {
    ...stretch(clockNotation(day, from, offset), clockNotation(lastDay, to, offset)),
    day,
  };
}

/** "At 1 a.m. on the night of Dec. 1" is on Dec. 2. */
function dayOfClock(day: DayNumber, { part, clock }: Moment): DayNumber {
  const isNight = part === "night" || part === "late night";
  return isNight && clock !== null && clock.from < END_OF_NIGHT ? day + 1 : day;
}

function placeMoment(moment: Moment, frame: TimeFrame): PlacedDates | null {
  const { term, part, clock } = moment;
  const dates = term === null ? toldDay(moment, frame) : placeTerm(term, frame);
  if (dates === null || (part === null && clock === null)) return dates;
  const day = dates.day ?? nightOf(term, part, dates);
  if (day === null) return dates;
  if (clock !== null) return placeClock(dayOfClock(day, moment), clock);
  const notation = `${writeDay(day)} ${part}`;
  return { ...dates, first: notation, last: notation, day };
}

/** "The night of Dec. 1-2" is the one that begins on the first. */
function nightOf(term: DateTerm | null, part: string | null, dates: PlacedDates): DayNumber | null {
  if (part !== "night" || term?.kind !== "calendar" || term.lastDay === null) return null;
  return term.lastDay - (term.day ?? 0) === 1 ? dayFrom(dates.first) : null;
}

function dayFrom(notation: string): DayNumber | null {
  const [year, month, day] = notation.split("-").map(Number);
  return dayNumber({ year: year ?? 0, month: month ?? 0, day: day ?? 0 });
}

/** The day of a time that names none: the one told of last, or after its night the next. */
function toldDay({ part, clock }: Moment, { told, toldLate }: TimeFrame): PlacedDates | null {
  if (told === null) return null;
  const start = clock?.from ?? DAY_PARTS.find(({ name }) => name === part)?.from ?? null;
  const isNext = toldLate && start !== null && start < NOON;
  return oneDay(isNext ? told + 1 : told);
}

/** What the end of a range lacks, it has from the other end: the year, or the day of two clock times. */
function completeFrom(moment: Moment, other: Moment): Moment {
  const { term } = moment;
  if (term === null) return other.term === null ? moment : { ...moment, term: other.term };
  if (term.kind !== "calendar" || term.year !== null || other.term?.kind !== "calendar")
    return moment;
  if (other.term.year === null || other.term.month === null || term.month === null) return moment;
  const wraps = term.month > other.term.month ? 1 : 0;
  return { ...moment, term: { ...term, year: other.term.year - wraps } };
}

function placeRange(from: Moment, to: Moment, frame: TimeFrame): PlacedDates | null {
  const whole = completeFrom(from, to);
  const first = placeMoment(whole, frame);
  const last = first && placeMoment(to.term === null ? completeFrom(to, from) : to, frame);
  if (first === null || last === null) return null;
  const end = isOrdered(first, last) ? last : placeLater(to, first, frame);
  if (end === null) return null;
  return {
    first: first.first,
    last: end.last,
    approximate: first.approximate || end.approximate,
    day: null,
  };
}

function isOrdered(first: PlacedDates, last: PlacedDates): boolean {
  return first.first.slice(0, 10) <= last.last.slice(0, 10);
}

/** The end of a range lies after its beginning: "from Friday to Monday", "December to March". */
function placeLater(to: Moment, first: PlacedDates, frame: TimeFrame): PlacedDates | null {
  const { term } = to;
  if (term?.kind === "weekday" && first.day !== null) {
    const published = { ...dateOf(first.day), day: first.day };
    return placeMoment(to, { ...frame, published, direction: "future" });
  }
  if (term?.kind !== "calendar" || term.year !== null) return null;
  const year = Number(first.first.slice(0, 4));
  const placed = [year, year + 1].map((one) =>
    placeMoment({ ...to, term: { ...term, year: one } }, frame),
  );
  return placed.find((one) => one !== null && isOrdered(first, one)) ?? null;
}

/** A phrase of time as a time of the model, without evidence; `null` when it cannot be placed. */
export function placePhrase(phrase: TimePhrase, frame: TimeFrame): EventTime | null {
  const { from, to } = phrase;
  const dates = to === null ? placeMoment(from, frame) : placeRange(from, to, frame);
  if (dates === null) return null;
  const { first, last } = dates;
  const notation = first === last ? first : `${first}/${last}`;
  const about = phrase.approximate || dates.approximate || from.about || to?.about === true;
  try {
    return readTime(about ? `${notation}~` : notation);
  } catch (error) {
    // A range that ends before it begins, a year beyond the calendar: not a time after all.
    if (error instanceof RangeError || error instanceof SyntaxError) return null;
    throw error;
  }
}
