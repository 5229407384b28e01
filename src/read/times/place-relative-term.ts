import {
  type DayNumber,
  dateOf,
  monthNumber,
  monthOf,
  weekdayOf,
  writeDay,
  writeMonth,
  writeYear,
} from "./calendar.ts";
import { placeMonthOf, placeYear } from "./place-calendar-term.ts";
import { oneDate, oneDay, type PlacedDates, stretch } from "./placed-dates.ts";
import type { PublicationDate, TimeFrame } from "./time-frame.ts";
import type {
  OffsetTerm,
  SeasonTerm,
  StretchTerm,
  UnitTerm,
  WeekdayTerm,
  WeekendTerm,
} from "./time-terms.ts";

const WEEK = 7;
/** "Two weeks ago" is seldom fourteen days to the day. */
const SLACK_OF_WEEKS = 3;
const YEARS_OF_DECADE = 10;

/** The nearest such day before or after publication; the day of publication itself is one. */
export function placeWeekday(term: WeekdayTerm, frame: TimeFrame): PlacedDates | null {
  const today = frame.published?.day ?? null;
  if (today === null) return null;
  if (term.week !== null) {
    return oneDay(mondayOf(today) + term.week * WEEK + ((term.weekday + 6) % WEEK));
  }
  const back = (weekdayOf(today) - term.weekday + WEEK) % WEEK;
  if (term.step === -1) return oneDay(today - (back === 0 ? WEEK : back));
  if (term.step === 1) return oneDay(today + WEEK - back);
  const future = term.step === null && frame.direction === "future";
  return oneDay(future ? today + ((WEEK - back) % WEEK) : today - back);
}

function mondayOf(day: DayNumber): DayNumber {
  return day - ((weekdayOf(day) + 6) % WEEK);
}

/** Saturday and Sunday: those before publication, or those to come. */
export function placeWeekend({ step }: WeekendTerm, frame: TimeFrame): PlacedDates | null {
  const today = frame.published?.day ?? null;
  if (today === null) return null;
  const coming = mondayOf(today) + 5;
  const begun = coming <= today;
  const future = step === 1 || step === 0 || (step === null && frame.direction === "future");
  const back = step === 0 && frame.direction === "past" && !begun && weekdayOf(today) <= 2;
  const saturday = (future && !back) || (begun && step !== -1) ? coming : coming - WEEK;
  return stretch(writeDay(saturday), writeDay(saturday + 1));
}

/** "today", "last week", "this month", "earlier this year". */
export function placeUnit(term: UnitTerm, { published }: TimeFrame): PlacedDates | null {
  if (published === null) return null;
  const { unit, step } = term;
  const whole = placeWholeUnit(term, published);
  if (whole === null || term.part === null || step !== 0) return whole;
  const today = published.day;
  if (today === null || unit === "day") return whole;
  const text = writeDay(today);
  const bounds = boundsOf(whole, today, unit);
  return term.part === "so-far" ? stretch(bounds[0], text) : stretch(text, bounds[1]);
}

/** First and last day of this week, month or year. */
function boundsOf(whole: PlacedDates, today: DayNumber, unit: UnitTerm["unit"]): [string, string] {
  if (unit === "week") return [whole.first, whole.last];
  const { year, month } = dateOf(today);
  if (unit !== "month") return [`${writeYear(year)}-01-01`, `${writeYear(year)}-12-31`];
  const next = monthOf(monthNumber(year, month) + 1);
  const text = writeMonth(year, month);
  return [`${text}-01`, lastDayBefore(`${writeMonth(next.year, next.month)}-01`, today)];
}

function lastDayBefore(firstOfNext: string, today: DayNumber): string {
  let day = today;
  while (writeDay(day + 1) < firstOfNext) day += 1;
  return writeDay(day);
}

function placeWholeUnit(term: UnitTerm, published: PublicationDate): PlacedDates | null {
  const { unit, step, third } = term;
  const { year, month, day } = published;
  switch (unit) {
    case "day":
      return day === null ? null : oneDay(day + step);
    case "week": {
      if (day === null) return null;
      // Weeks begin on Sunday in America and on Monday elsewhere: both are let in.
      const monday = mondayOf(day) + step * WEEK;
      return stretch(writeDay(monday - 1), writeDay(monday + WEEK - 1));
    }
    case "month": {
      if (month === null) return null;
      const found = monthOf(monthNumber(year, month) + step);
      return placeMonthOf(found.year, found.month, third);
    }
    case "year":
      return placeYear(year + step, third);
    case "decade": {
      const first = Math.floor(year / YEARS_OF_DECADE + step) * YEARS_OF_DECADE;
      return stretch(writeYear(first), writeYear(first + YEARS_OF_DECADE - 1));
    }
    default:
      return null;
  }
}

/** "three days ago", "a week later", "a few months ago". */
export function placeOffset(term: OffsetTerm, frame: TimeFrame): PlacedDates | null {
  const { low, high, unit, direction, anchor } = term;
  const today = anchor === "publication" ? (frame.published?.day ?? null) : frame.told;
  const [near, far] = [low * direction, high * direction];
  const [first, last] = direction < 0 ? [far, near] : [near, far];
  if (today === null) return anchor === "telling" ? null : placeYearsAgo(term, frame);
  const { year, month } = dateOf(today);
  switch (unit) {
    case "minute":
    case "hour":
      return oneDay(today, true);
    case "day":
      if (low === high) return oneDay(today + first);
      return stretch(writeDay(today + first), writeDay(today + last), true);
    case "week":
      return stretch(
        writeDay(today + first * WEEK - SLACK_OF_WEEKS),
        writeDay(today + last * WEEK + SLACK_OF_WEEKS),
        true,
      );
    case "month": {
      const [from, to] = [first, last].map((off) => monthOf(monthNumber(year, month) + off));
      if (from === undefined || to === undefined) return null;
      return stretch(writeMonth(from.year, from.month), writeMonth(to.year, to.month), true);
    }
    case "year":
      return stretch(writeYear(year + first), writeYear(year + last), true);
    default:
      return stretch(
        writeYear(year + first * YEARS_OF_DECADE - 2),
        writeYear(year + last * YEARS_OF_DECADE + 2),
        true,
      );
  }
}

/** "Three years ago" needs the year of publication only. */
function placeYearsAgo({ low, high, unit, direction }: OffsetTerm, frame: TimeFrame) {
  if (frame.published === null || unit !== "year") return null;
  const { year } = frame.published;
  const ends = [year + low * direction, year + high * direction].sort((a, b) => a - b);
  return stretch(writeYear(ends[0] ?? year), writeYear(ends[1] ?? year), true);
}

/** "the past three months", up to publication; "the next two days", from it on. */
export function placeStretch(term: StretchTerm, frame: TimeFrame): PlacedDates | null {
  const today = frame.published?.day ?? null;
  if (today === null) return null;
  const away = daysAway(term, today);
  if (away === null) return null;
  const ends = [today, away].sort((a, b) => a - b);
  return stretch(writeDay(ends[0] ?? today), writeDay(ends[1] ?? today), true);
}

const DAYS_PER_UNIT = { minute: 1, hour: 1, day: 1, week: 7, month: 31, year: 366, decade: 3660 };

function daysAway({ count, unit, direction }: StretchTerm, today: DayNumber): DayNumber | null {
  const days = unit === "minute" || unit === "hour" ? 1 : count * DAYS_PER_UNIT[unit];
  const away = today + direction * days;
  return Math.abs(days) > 3_000_000 ? null : away;
}

/** "summer 2019", "last winter"; the northern seasons, which the notation marks approximate. */
export function placeSeason(term: SeasonTerm, frame: TimeFrame): PlacedDates | null {
  if (term.year !== null) return oneDate(`${writeYear(term.year)}-${term.code}`);
  const { published } = frame;
  if (published === null || published.month === null) return null;
  const { year, month } = published;
  const start = (term.code - 20) * 3;
  const started = start <= month;
  if (term.step === 0) {
    // "This winter" in January is the one that began the year before.
    const begunBefore = start === 12 && month < 3;
    return oneDate(`${writeYear(begunBefore ? year - 1 : year)}-${term.code}`);
  }
  const back = term.step === -1 || (term.step === null && frame.direction === "past");
  const during = month >= start && month < start + 3;
  if (back) {
    const same = started && !(term.step === -1 && during);
    return oneDate(`${writeYear(same ? year : year - 1)}-${term.code}`);
  }
  return oneDate(`${writeYear(started ? year + 1 : year)}-${term.code}`);
}
