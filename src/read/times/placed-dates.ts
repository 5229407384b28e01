import { type DayNumber, writeDay } from "./calendar.ts";

/** A date or a stretch of dates in the notation of times. */
export interface PlacedDates {
  readonly first: string;
  /** The same as `first` for one date. */
  readonly last: string;
  readonly approximate: boolean;
  /** The day, when it is one; parts of the day and clock times need it. */
  readonly day: DayNumber | null;
}

export function oneDay(day: DayNumber, approximate = false): PlacedDates {
  const text = writeDay(day);
  return { first: text, last: text, approximate, day };
}

export function oneDate(text: string, approximate = false): PlacedDates {
  return { first: text, last: text, approximate, day: null };
}

export function stretch(first: string, last: string, approximate = false): PlacedDates {
  return { first, last, approximate, day: null };
}
