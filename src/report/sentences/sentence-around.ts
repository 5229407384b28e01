import { headOf, tailOf } from "../difference/cut-text.ts";
import { ELISION } from "../difference/elision.ts";
import { sentenceRanges } from "./sentence-ranges.ts";

/** So far around the words the ends of their sentence are looked for, in UTF-16 code units. */
const WINDOW = 300;

/**
 * The sentence that `[start, end)` of the text stands in, or all sentences it reaches into; what lies
 * further away than 300 code units is left out, with a sign for it.
 */
export const sentenceAround = (text: string, start: number, end: number): string => {
  const from = Math.max(0, start - WINDOW);
  const to = Math.min(text.length, end + WINDOW);
  const ranges = sentenceRanges(text.slice(from, to))
    .map(([first, last]) => [first + from, last + from] as const)
    .filter(([first, last]) => first < end && last > start);
  const first = ranges[0]?.[0] ?? start;
  const last = ranges[ranges.length - 1]?.[1] ?? end;
  const isCutBefore = first === from && from > 0;
  const isCutAfter = last === to && to < text.length;
  const before = text.slice(first, start);
  const after = text.slice(end, last);
  return [
    isCutBefore ? `${ELISION} ${tailOf(before, WINDOW - 1)}` : before,
    text.slice(start, end),
    isCutAfter ? `${headOf(after, WINDOW - 1)} ${ELISION}` : after,
  ]
    .join("")
    .trim();
};
