import { describeValue } from "./check/describe-value.ts";
import type { EventTime } from "./event-time.ts";
import { quoteExcerpt } from "./quote-excerpt.ts";
import { clockText } from "./time/clock-text.ts";
import { offsetText } from "./time/offset-text.ts";
import { readTimeExpression } from "./time/read-time-expression.ts";
import type { TimeExpression } from "./time/time-expression.ts";

/** Longest notation worth reading, in code units: two qualified minutes with words fit twice. */
const LONGEST = 120;

const FORMS =
  '2021, 2021-12, 2021-12-01, "2021-12-01 evening", 2021-12-01T14:30, A/B, ../B, "before A" or "about A"';

function read(text: string): EventTime | null {
  if (text.length > LONGEST) return null;
  try {
    const time = readTimeExpression(text.toLowerCase().replace(/\s+/gu, " ").trim());
    return time && toEventTime(time, text.trim());
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`cannot read ${quoteExcerpt(text)} as a time: ${error.message}`);
  }
}

function toEventTime(time: TimeExpression, label: string): EventTime {
  return {
    edtf: notation(time),
    start: time.start === null ? null : clockText(time.start),
    end: time.end === null ? null : clockText(time.end),
    precision: time.precision,
    approximate: time.approximate,
    interval: time.interval,
    offset: time.offset === null ? null : offsetText(time.offset),
    label,
    evidence: [],
  };
}

function notation({ first, last, interval, approximate }: TimeExpression): string {
  const dates = interval ? `${first ?? ".."}/${last ?? ".."}` : (first ?? "..");
  return approximate ? `${dates}~` : dates;
}

/**
 * The time that a notation names, with its bounds and precision.
 *
 * Reads `2021`, `2021-12`, `2021-12-01`, `2021-12-01 evening` (any part of the day of
 * {@link DAY_PARTS}; the night of a day is the one that begins on it), `2021-12-01T14:30` or with a
 * space, with an offset (`Z`, `+04:30`); `about A`, `A~`, `A?`; `A/B`, `A to B`, `from A to B`,
 * `between A and B`; `../B`, `A/..`, `before A`, `after A` (both leave A out), `since A`, `until A`,
 * `by A` (all keep A in); of EDTF level 1 and 2 also seasons (`2021-21`) and open digits (`202X`),
 * which canonical notation writes as intervals of months or years. Capitals do not matter.
 *
 * `edtf` of the result is canonical: reading it again gives the same time. An interval has the
 * coarser precision of its two ends; ends in two zones are told on the clock of the first. Seconds
 * are left out. Nothing is read relative to today, so "yesterday" and "Wednesday" are not times here.
 *
 * Method: EDTF (ISO 8601-2:2019), calendar arithmetic in UTC. Linear in the text, which may have at
 * most 120 code units.
 *
 * @returns A time without evidence, with the text itself as its `label`.
 * @throws TypeError when `text` is not a string.
 * @throws SyntaxError when it cannot be read or there is no such date (2021-02-30).
 * @throws RangeError when it ends before it begins, or reaches beyond the years 0000 to 9999.
 */
export function readTime(text: string): EventTime {
  if (typeof text !== "string") {
    throw new TypeError(`a time must be a string, not ${describeValue(text)}`);
  }
  const time = read(text);
  if (time === null) {
    throw new SyntaxError(`cannot read ${quoteExcerpt(text)} as a time; write ${FORMS}`);
  }
  return time;
}
