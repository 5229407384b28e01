import { writeYear } from "./calendar.ts";
import { placeCalendarTerm } from "./place-calendar-term.ts";
import {
  placeOffset,
  placeSeason,
  placeStretch,
  placeUnit,
  placeWeekday,
  placeWeekend,
} from "./place-relative-term.ts";
import { type PlacedDates, stretch } from "./placed-dates.ts";
import type { TimeFrame } from "./time-frame.ts";
import type { DateTerm, YearsTerm } from "./time-terms.ts";

/** Where a date lies, counted from what the frame gives; `null` when that is not enough. */
export function placeTerm(term: DateTerm, frame: TimeFrame): PlacedDates | null {
  switch (term.kind) {
    case "calendar":
      return placeCalendarTerm(term, frame);
    case "weekday":
      return placeWeekday(term, frame);
    case "weekend":
      return placeWeekend(term, frame);
    case "unit":
      return placeUnit(term, frame);
    case "offset":
      return placeOffset(term, frame);
    case "stretch":
      return placeStretch(term, frame);
    case "season":
      return placeSeason(term, frame);
    case "years":
      return placeYears(term);
  }
}

/** Halves that overlap: "the early 1990s" and "the late 1990s" both may hold 1995. */
function placeYears({ from, to, third }: YearsTerm): PlacedDates {
  const size = to - from;
  const first = third === "late" ? to - Math.ceil(size / 2) : from;
  const last = third === "early" ? from + Math.ceil(size / 2) : to;
  if (third !== "mid") return stretch(writeYear(first), writeYear(last), third !== null);
  const edge = Math.floor(size / 4);
  return stretch(writeYear(from + edge), writeYear(to - edge), true);
}
