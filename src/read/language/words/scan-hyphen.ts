import { classOf, DIGIT, HYPHEN, LETTER } from "./char-class.ts";
import {
  HYPHENED_BEGINNINGS,
  HYPHENED_ENDS,
  HYPHENED_WORDS,
  LONGEST_HYPHENED_PART,
} from "./hyphens-table.ts";

/** Telephone numbers and dates are shorter. */
const LONGEST_HYPHENED_NUMBER = 20;
/** Behind another hyphen, a shorter beginning is more likely a word of its own: "Rio-de-Janeiro". */
const SHORTEST_INNER_BEGINNING = 4;

/**
 * Where a word goes on behind the hyphen at `at`, which a letter or digit follows; `at` when the
 * hyphen is a word itself.
 *
 * @param start - Where the word starts.
 * @param part - Where the letters or digits before the hyphen start.
 */
export function scanHyphen(
  text: string,
  start: number,
  part: number,
  at: number,
  end: number,
): number {
  if (classOf(text.charCodeAt(at - 1)) === DIGIT) return scanHyphenedNumber(text, part, at, end);
  const length = at - part;
  if (length > LONGEST_HYPHENED_PART) return isHyphenedEnd(text, at, end) ? at + 1 : at;
  const before = text.slice(part, at).toLowerCase();
  const isInner = part === start && part > 0 && classOf(text.charCodeAt(part - 1)) === HYPHEN;
  const mayBegin = !isInner || length >= SHORTEST_INNER_BEGINNING;
  if (mayBegin && HYPHENED_BEGINNINGS.has(before)) return at + 1;
  if (isHyphenedEnd(text, at, end)) return at + 1;
  const after = text.slice(at + 1, lettersEnd(text, at + 1, end)).toLowerCase();
  return HYPHENED_WORDS.has(`${before}-${after}`) ? at + 1 : at;
}

function isHyphenedEnd(text: string, at: number, end: number): boolean {
  return HYPHENED_ENDS.has(text.slice(at + 1, lettersEnd(text, at + 1, end)).toLowerCase());
}

/** End of the letters from here, or a place too far off for any table. */
function lettersEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && to - at <= LONGEST_HYPHENED_PART) {
    if (classOf(text.charCodeAt(to)) !== LETTER) break;
    to++;
  }
  return to;
}

/**
 * Telephone numbers ("555-0142", "202-555-0142"), long postal codes and dates ("11-20-2000") are
 * one word; a range ("2003-2007") or a score ("2-0") is three.
 */
function scanHyphenedNumber(text: string, part: number, at: number, end: number): number {
  let to = part;
  let groups = 1;
  let groupStart = part;
  while (to < end && to - part <= LONGEST_HYPHENED_NUMBER) {
    const kind = classOf(text.charCodeAt(to));
    if (kind === HYPHEN) {
      groups++;
      groupStart = to + 1;
    } else if (kind !== DIGIT) break;
    to++;
  }
  const last = to - groupStart;
  if (last === 0 || to - part > LONGEST_HYPHENED_NUMBER) return at;
  if (groups > 2) return to;
  const first = at - part;
  return last === 4 && (first === 3 || first === 5) ? to : at;
}
