import { minutesOf } from "../../model/time/minutes-of.ts";
import { writeDate } from "../../model/time/write-date.ts";

/** Days since 1970-01-01, a Thursday. */
export type DayNumber = number;

/** A date of the calendar; `month` is 1-12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MINUTES_PER_DAY = 1440;

/** `null` when there is no such day. */
export function dayNumber({ year, month, day }: CalendarDate): DayNumber | null {
  const minutes = minutesOf(year, month, day);
  return minutes === null ? null : minutes / MINUTES_PER_DAY;
}

export function dateOf(day: DayNumber): CalendarDate {
  const [year, month, date] = writeDay(day).split("-").map(Number);
  return { year: year ?? 0, month: month ?? 1, day: date ?? 1 };
}

/** `2021-12-01`. */
export function writeDay(day: DayNumber): string {
  return writeDate(day * MINUTES_PER_DAY, "day", null);
}

/** `2021-12`. */
export function writeMonth(year: number, month: number): string {
  return `${writeYear(year)}-${String(month).padStart(2, "0")}`;
}

export function writeYear(year: number): string {
  return String(year).padStart(4, "0");
}

/** 0 is Sunday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Months counted from the year 0, so that they can be added to. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}

export function monthOf(count: number): { readonly year: number; readonly month: number } {
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

export function daysInMonth(year: number, month: number): number {
  for (let day = 31; day > 28; day -= 1) {
    if (dayNumber({ year, month, day }) !== null) return day;
  }
  return 28;
}
