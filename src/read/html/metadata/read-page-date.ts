import { readTime } from "../../../model/read-time.ts";
import { MONTHS } from "../tables/months-table.ts";

/** Longer values are no dates. */
const LONGEST = 60;
const CLOCK = /(?:T|\s|,\s*|\bat\s+)(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(am|pm)?/i;
const OFFSET = /(?:(Z|GMT|UTC)|([+-])(\d{2}):?(\d{2}))\s*$/i;
const YEAR_FIRST = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/;
const DAY_FIRST = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i;
const MONTH_FIRST =
  /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;

/**
 * A date as pages write it, in ISO 8601: `2024-03-07`, or `2024-03-07T14:30+03:30` where the minute is
 * given. `null` when it is none. Reads ISO 8601 in its long and short form, the dates of e-mail, "7 March
 * 2024" and "March 7, 2024"; not 3/7/2024, which is two days.
 *
 * Midnight without a zone or in UTC is how systems write a day without a time, so it is only a day.
 */
export function readPageDate(value: string | null): string | null {
  const text = value?.trim() ?? "";
  if (text.length > LONGEST) return null;
  const day = readDay(text);
  if (day === null) return null;
  const minute = readMinute(text.replace(/^(\d{8})T(\d{2})(\d{2})(\d{2})?/, "$1T$2:$3"));
  return valid(`${day}${minute}`) ?? valid(day);
}

function readDay(text: string): string | null {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return `${year}-${month}-${day}`;
  const [, dayFirst, monthBehind, yearBehind] = DAY_FIRST.exec(text) ?? [];
  if (dayFirst !== undefined) return isoDay(yearBehind, monthBehind, dayFirst);
  const [, monthFirst, dayBehind, yearLast] = MONTH_FIRST.exec(text) ?? [];
  return isoDay(yearLast, monthFirst, dayBehind);
}

function isoDay(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
): string | null {
  const month = 1 + MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase());
  if (year === undefined || day === undefined || month === 0) return null;
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** "T14:30+03:30", or nothing. */
function readMinute(text: string): string {
  const [clock, hour, minute, half] = CLOCK.exec(text) ?? [];
  if (clock === undefined || hour === undefined || minute === undefined) return "";
  const offset = readOffset(text);
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  const isMidnight = hours === 0 && minute === "00" && (offset === "" || offset === "Z");
  return isMidnight ? "" : `T${String(hours).padStart(2, "0")}:${minute}${offset}`;
}

function readOffset(text: string): string {
  const [offset, zone, sign, hours, minutes] = OFFSET.exec(text) ?? [];
  if (offset === undefined) return "";
  const isZero = zone !== undefined || (hours === "00" && minutes === "00");
  return isZero ? "Z" : `${sign}${hours}:${minutes}`;
}

/** As the model writes it; `null` for what is no date, such as 30 February. */
function valid(text: string): string | null {
  try {
    return readTime(text).edtf;
  } catch {
    return null;
  }
}
