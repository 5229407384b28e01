import {
  type DayNumber,
  dateOf,
  dayNumber,
  daysInMonth,
  monthNumber,
  monthOf,
  writeDay,
  writeMonth,
  writeYear,
} from "./calendar.ts";
import { oneDate, oneDay, type PlacedDates, stretch } from "./placed-dates.ts";
import type { TimeFrame } from "./time-frame.ts";
import type { CalendarTerm, Third } from "./time-terms.ts";

/**
 * First and last month of "early 2020", and so on, and likewise days of a month. They overlap, since
 * speakers do not agree where "early" ends.
 */
const MONTHS_OF_THIRDS = { early: [1, 5], mid: [4, 9], late: [8, 12] } as const;
const DAYS_OF_THIRDS = { early: [1, 12], mid: [8, 23], late: [18, 31] } as const;
/** A date without a year that comes out so many days off was meant for the year beside. */
const NEARLY_A_YEAR = 300;
const FAR_MONTHS = 10;
/** A newspaper's day may have begun before that of its reader. */
const DAY_OF_GRACE = 1;

/** Dates of a calendar term; `null` when there is no such day or it needs a year nobody gave. */
export function placeCalendarTerm(term: CalendarTerm, frame: TimeFrame): PlacedDates | null {
  const { month, day } = term;
  if (month === null) return term.year === null ? null : placeYear(term.year, term.third);
  if (day === null) return placeMonth(term, month, frame);
  const first = findDay(term, month, day, frame);
  if (first === null) return null;
  if (term.lastDay === null) return oneDay(first);
  const last = dayNumber({ ...dateOf(first), day: term.lastDay });
  return last === null ? null : stretch(writeDay(first), writeDay(last));
}

export function placeYear(year: number, third: Third | null): PlacedDates {
  if (third === null) return oneDate(writeYear(year));
  const [first, last] = MONTHS_OF_THIRDS[third];
  return stretch(writeMonth(year, first), writeMonth(year, last), true);
}

export function placeMonthOf(year: number, month: number, third: Third | null): PlacedDates {
  if (third === null) return oneDate(writeMonth(year, month));
  const [first, last] = DAYS_OF_THIRDS[third];
  const text = writeMonth(year, month);
  const end = Math.min(last, daysInMonth(year, month));
  return stretch(`${text}-${String(first).padStart(2, "0")}`, `${text}-${end}`, true);
}

function placeMonth(term: CalendarTerm, month: number, frame: TimeFrame): PlacedDates | null {
  if (term.year !== null) return placeMonthOf(term.year, month, term.third);
  const { published } = frame;
  if (published === null || published.month === null) return null;
  const now = monthNumber(published.year, published.month);
  const same = monthNumber(published.year, month);
  if (term.step === 0) return placeMonthOf(published.year, month, term.third);
  if (term.ofYear) return placeMonthOf(published.year + (term.step ?? 0), month, term.third);
  const back = term.step === -1 || (term.step === null && frame.direction === "past");
  // "Last December" in December is the one of the year before; "in December" is this one.
  const strict = term.step !== null && same === now;
  const off = back ? (same > now || strict ? -12 : 0) : same < now || strict ? 12 : 0;
  const found = monthOf(nearer(same + off, now, term.step === null));
  return placeMonthOf(found.year, found.month, term.third);
}

/**
 * A month without a year that comes out nearly a year off was meant for the year beside: "until
 * November" in a past tense of October.
 */
function nearer(meant: number, now: number, mayTurn: boolean): number {
  const apart = meant - now;
  if (!mayTurn || Math.abs(apart) < FAR_MONTHS) return meant;
  return apart < 0 ? meant + 12 : meant - 12;
}

function findDay(
  term: CalendarTerm,
  month: number,
  day: number,
  { published, direction }: TimeFrame,
): DayNumber | null {
  if (term.year !== null) return dayNumber({ year: term.year, month, day });
  if (term.ofYear && published !== null) {
    return dayNumber({ year: published.year + (term.step ?? 0), month, day });
  }
  const today = published?.day ?? null;
  if (published === null || today === null) return null;
  const near = [-1, 0, 1].flatMap((off) => {
    const found = dayNumber({ year: published.year + off, month, day });
    return found === null ? [] : [found];
  });
  const past = near.filter((one) => one <= today + DAY_OF_GRACE).at(-1) ?? null;
  const future = near.find((one) => one >= today) ?? null;
  const [meant, other] = direction === "past" ? [past, future] : [future, past];
  if (meant === null || other === null) return meant ?? other;
  const far = Math.abs(meant - today) > NEARLY_A_YEAR;
  return far && Math.abs(other - today) < Math.abs(meant - today) ? other : meant;
}
