import { readTime } from "../../../src/model/read-time.ts";

/** First and last day of a value, in days since 1970, and whether it names a part of a day. */
export interface ValueWindow {
  readonly first: number;
  readonly last: number;
  readonly inDay: boolean;
}

const DAY = 86_400_000;
const PARTS = /T(?:MO|MI|AF|EV|NI|DT)$/u;
const SEASON_CODES: ReadonlyMap<string, number> = new Map([
  ["SP", 21],
  ["SU", 22],
  ["FA", 23],
  ["WI", 24],
]);

function dayOf(text: string): number {
  return Math.floor(Date.parse(`${text.slice(0, 10)}T00:00Z`) / DAY);
}

/** The days between two ends of the model's clock, the second of which is the first minute after. */
export function windowOf(start: string, end: string, inDay: boolean): ValueWindow {
  const last = Math.floor((Date.parse(`${end}Z`) - 1) / DAY);
  return { first: dayOf(start), last: inDay ? dayOf(start) : last, inDay };
}

/** `1998-W05` begins on the Monday of that ISO week. */
function weekWindow(year: number, week: number): ValueWindow {
  const fourth = dayOf(`${year}-01-04`);
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + (week - 1) * 7;
  return { first: monday, last: monday + 6, inDay: false };
}

/** Notation of the model for a value of TIMEX3 that is no week. */
function notationOf(value: string): string {
  if (/^\d{3}$/u.test(value)) return `${value}X`;
  if (/^\d\d$/u.test(value)) return `${value}XX`;
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(value);
  if (quarter !== null) return `${quarter[1]}-${32 + Number(quarter[2])}`;
  const half = /^(\d{4})-H([12])$/u.exec(value);
  if (half !== null) return `${half[1]}-${39 + Number(half[2])}`;
  const season = SEASON_CODES.get(value.slice(5));
  if (season !== undefined) return `${value.slice(0, 4)}-${season}`;
  return value.replace(PARTS, "").slice(0, 16);
}

/** The days of a TIMEX3 value; `null` for what is no date ("PAST_REF", "P1D", "XXXX-05"). */
export function valueWindow(value: string): ValueWindow | null {
  const week = /^(\d{4})-W(\d\d)(-WE)?$/u.exec(value);
  if (week !== null) {
    const { first, last } = weekWindow(Number(week[1]), Number(week[2]));
    return { first: week[3] === undefined ? first : first + 5, last, inDay: false };
  }
  try {
    const inDay = value.includes("T");
    const { start, end } = readTime(notationOf(value));
    return start === null || end === null ? null : windowOf(start, end, inDay);
  } catch {
    return null;
  }
}
