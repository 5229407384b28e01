import { alternatives } from "./alternatives.ts";

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

interface Stretch {
  /** `null`: open. */
  readonly first: string | null;
  readonly last: string;
}

/**
 * A date slot of a MUC-4 key in the notation of `readTime`; `null` when it is empty.
 *
 * `- 09 JUN 89` is some time until that day (the document knows no more): an open interval. Of
 * alternatives it is the stretch that holds them all, so that no choice of ours makes a conflict.
 *
 * @throws RangeError for a date it cannot read.
 */
export function readDate(slot: string): string | null {
  const stretches = alternatives(slot).map(readStretch);
  const [one] = stretches;
  if (one === undefined) return null;
  const last =
    stretches
      .map((stretch) => stretch.last)
      .sort()
      .at(-1) ?? one.last;
  const firsts = stretches.map((stretch) => stretch.first);
  // An open side of one alternative leaves the whole open.
  const first = firsts.includes(null) ? null : (firsts.sort()[0] ?? null);
  return first === last ? last : `${first ?? ".."}/${last}`;
}

function readStretch(text: string): Stretch {
  if (text.startsWith("-")) return { first: null, last: readDay(text.slice(1)) };
  const [from = "", to] = text.split(" - ");
  return { first: readDay(from), last: readDay(to ?? from) };
}

function readDay(text: string): string {
  const [, day = "", name = "", year = ""] =
    /^\s*(\d{1,2}) ([A-Z]{3}) (\d{2})\s*$/.exec(text) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  if (month === 0) throw new RangeError(`Cannot read "${text}" as a date of a key`);
  return `19${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
