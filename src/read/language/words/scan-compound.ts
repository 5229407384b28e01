import { APOSTROPHE, classOf, DIGIT, DOT, HYPHEN, isUpper, LETTER } from "./char-class.ts";
import { scanClitic } from "./scan-clitic.ts";
import { scanHyphen } from "./scan-hyphen.ts";
import { scanNegation } from "./scan-negation.ts";
import { LONGEST_SLASHED_WORD, SLASHED_WORDS } from "./slashes-table.ts";
import { CURRENCIES, LONGEST_UNIT, UNITS } from "./units-table.ts";

const isWordKind = (kind: number) => (kind & (LETTER | DIGIT)) !== 0;
const kindAt = (text: string, at: number, end: number) =>
  at < end ? classOf(text.charCodeAt(at)) : 0;

/**
 * End of the word that starts here with a letter or a digit: letters and digits with the marks
 * that join them ("12:30", "AT&T", "o'clock", "U.S", "co-founder"), without clitics and units.
 */
export function scanCompound(text: string, start: number, end: number): number {
  let at = start;
  // Where the letters or digits behind the last joining mark begin.
  let part = start;
  let isNumber = true;
  while (at < end) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LETTER) {
      if (isNumber && at > start && isUnit(text, at, end)) return at;
      isNumber = false;
      if (at > start && scanNegation(text, at, end) > at) return at;
    } else if (kind === DIGIT) {
      if (at > start && isCurrency(text, start, at)) return at;
    } else {
      if (text.charCodeAt(at) === DOLLAR && endsCurrency(text, start, at)) return at + 1;
      const to = scanJoint(text, start, part, at, end, kind);
      if (to === at) return at;
      at = to;
      part = to;
      continue;
    }
    at++;
  }
  return at;
}

/** Where the compound goes on behind the mark at `at`; `at` when it ends there. */
function scanJoint(
  text: string,
  start: number,
  part: number,
  at: number,
  end: number,
  kind: number,
): number {
  if (at === start) return at;
  if (kind === APOSTROPHE) return scanInnerApostrophe(text, part, at, end);
  if (!isWordKind(kindAt(text, at + 1, end))) return at;
  if (kind === HYPHEN) return scanHyphen(text, start, part, at, end);
  if (kind === DOT) return joinsDot(text, part, at, end) ? at + 1 : at;
  return joinsMark(text, start, part, at, end) ? at + 1 : at;
}

const DOLLAR = 0x24;
const LONGEST_CURRENCY = 3;

/** Whether the sign at `at` ends a currency: "US$", "HK$". */
function endsCurrency(text: string, start: number, at: number): boolean {
  if (at === start || at - start > LONGEST_CURRENCY) return false;
  for (let each = start; each < at; each++) if (!isUpper(text.charCodeAt(each))) return false;
  return true;
}

/** "USD", "Rs": three letters at most, straight before a number. */
function isCurrency(text: string, start: number, at: number): boolean {
  const length = at - start;
  if (length < 2 || length > LONGEST_CURRENCY) return false;
  return CURRENCIES.has(text.slice(start, at).toLowerCase());
}

/** "o'clock", "1930's"; not "it's", whose second half is a word. */
function scanInnerApostrophe(text: string, part: number, at: number, end: number): number {
  const clitic = scanClitic(text, at, end);
  if (clitic > at) return isDecade(text, part, at, clitic) ? clitic : at;
  const isBetween = kindAt(text, at - 1, end) === LETTER && kindAt(text, at + 1, end) === LETTER;
  const mark = text.charAt(at);
  return isBetween && (mark === "'" || mark === "’") ? at + 1 : at;
}

/** "1930's", "60's". */
function isDecade(text: string, part: number, at: number, clitic: number): boolean {
  const length = at - part;
  if (clitic !== at + 2 || (length !== 2 && length !== 4) || text.charAt(at - 1) !== "0")
    return false;
  return classOf(text.charCodeAt(part)) === DIGIT && classOf(text.charCodeAt(at - 2)) === DIGIT;
}

/** "3.5", "U.S", "p.m", "Ph.D"; not the stop before a sentence whose space was forgotten. */
function joinsDot(text: string, part: number, at: number, end: number): boolean {
  const before = kindAt(text, at - 1, end);
  const after = kindAt(text, at + 1, end);
  if (before === DIGIT) return after === DIGIT;
  if (before !== LETTER || after !== LETTER) return false;
  const isShort = at - part === 1 || (at - part === 2 && isUpper(text.charCodeAt(part)));
  if (!isShort) return false;
  let to = at + 2;
  while (to < end && to <= at + 3 && kindAt(text, to, end) === LETTER) to++;
  const length = to - at - 1;
  return at - part === 1 ? length <= 2 : length === 1 && isUpper(text.charCodeAt(at + 1));
}

/** Commas of thousands, colons of times, slashes of dates, "AT&T", "sh*t". */
function joinsMark(text: string, start: number, part: number, at: number, end: number): boolean {
  const before = kindAt(text, at - 1, end);
  const after = kindAt(text, at + 1, end);
  switch (text.charAt(at)) {
    case ",":
      return before === DIGIT && at - part <= 3 && hasThreeDigits(text, at + 1, end);
    case ":":
      return before === DIGIT && after === DIGIT;
    case "/":
      if (before === DIGIT && after === DIGIT) return true;
      return isSlashedWord(text, start, end);
    case "&":
      if (at - part === 1 && kindAt(text, at + 2, end) !== LETTER) return true;
      return isUpper(text.charCodeAt(at - 1)) && isUpper(text.charCodeAt(at + 1));
    case "*":
    case "$":
      return before === LETTER && after === LETTER;
    default:
      return false;
  }
}

function hasThreeDigits(text: string, at: number, end: number): boolean {
  for (let each = at; each < at + 3; each++) if (kindAt(text, each, end) !== DIGIT) return false;
  return kindAt(text, at + 3, end) !== DIGIT;
}

function isSlashedWord(text: string, start: number, end: number): boolean {
  let to = start;
  while (to < end && to - start <= LONGEST_SLASHED_WORD) {
    if (text.charAt(to) !== "/" && kindAt(text, to, end) !== LETTER) break;
    to++;
  }
  return SLASHED_WORDS.has(text.slice(start, to).toLowerCase());
}

/** Whether a unit stands here and nothing is joined to it. */
function isUnit(text: string, at: number, end: number): boolean {
  let to = at;
  while (to < end && to - at <= LONGEST_UNIT && kindAt(text, to, end) === LETTER) to++;
  if (to - at > LONGEST_UNIT || kindAt(text, to, end) === DIGIT) return false;
  return UNITS.has(text.slice(at, to).toLowerCase());
}
