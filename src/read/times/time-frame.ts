import type { EventTime } from "../../model/event-time.ts";
import type { DayNumber } from "./calendar.ts";
import { dayNumber } from "./calendar.ts";

/** When a document was published, as finely as is known. */
export interface PublicationDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: DayNumber | null;
}

/** What relative words are counted from. */
export interface TimeFrame {
  /** `null` when the publication date is not known. */
  readonly published: PublicationDate | null;
  /** Whether the clause tells of what was or of what is to come. */
  readonly direction: "past" | "future";
  /** The last day that the text gave as that of an event. */
  readonly told: DayNumber | null;
  /** Whether it gave the evening or night of that day, so that a morning is the next one. */
  readonly toldLate: boolean;
}

/** Publication is a moment, a day, a month or a year; of an interval only the first day counts. */
export function publicationDate(time: EventTime | null): PublicationDate | null {
  const [year, month, day] = (time?.start ?? "").slice(0, 10).split("-").map(Number);
  if (time === null || !year || !month || !day) return null;
  if (time.precision === "year") return { year, month: null, day: null };
  if (time.precision === "month") return { year, month, day: null };
  return { year, month, day: dayNumber({ year, month, day }) };
}
