import {
  DATE_OPENERS,
  DOUBTFUL_MONTHS,
  FIXED_DAYS,
  MONTHS,
  NAMED_AFTER_DATES,
  SEASON_CODES,
  STEPS,
} from "./calendar-words-table.ts";
import { afterPhrase, type DateWords } from "./date-words.ts";
import type { CalendarTerm, Step, TermRead } from "./time-terms.ts";

const DAY = /^(?<day>\d{1,2})(?:st|nd|rd|th)?$/u;
const YEAR = /^(?:1\d|20)\d\d$/u;
const ISO = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/u;
const NUMERIC = /^(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.](?<year>\d{4})$/u;
const RANGE_JOINTS: ReadonlySet<string> = new Set([
  "-",
  "\u2013",
  "\u2014",
  "to",
  "through",
  "until",
]);
const CAPITAL = /^\p{Lu}/u;

/** A calendar date of which the parts that are not given are open. */
export function calendar(parts: Partial<Omit<CalendarTerm, "kind">>): CalendarTerm {
  const none = { year: null, month: null, day: null, lastDay: null, step: null, third: null };
  return { kind: "calendar", ...none, ofYear: false, ...parts };
}

/** The month at a token: it must have a capital, and not be a name of somebody. */
export function monthAt(words: DateWords, at: number): number | null {
  const month = MONTHS.get(words.key(at));
  if (month === undefined || !CAPITAL.test(words.form(at))) return null;
  return month;
}

/** Day of the month at a token. */
function dayAt(words: DateWords, at: number): number | null {
  const day = Number(DAY.exec(words.key(at))?.groups?.["day"] ?? "0");
  return day >= 1 && day <= 31 ? day : null;
}

export function yearAt(words: DateWords, at: number): number | null {
  return YEAR.test(words.key(at)) ? Number(words.key(at)) : null;
}

/** A year after a date, with or without a comma: "Dec. 1, 2021". */
function readYearAfter(words: DateWords, at: number): { year: number | null; next: number } {
  const comma = words.key(at) === "," ? 1 : 0;
  const of = words.key(at) === "of" ? 1 : 0;
  const year = yearAt(words, at + comma + of);
  return year === null ? { year, next: at } : { year, next: at + comma + of + 1 };
}

function isNamedAfter(words: DateWords, next: number): boolean {
  return NAMED_AFTER_DATES.has(words.key(next));
}

interface DaysRead {
  readonly day: number;
  readonly lastDay: number | null;
  readonly next: number;
}

/** "1", "1-3", "1 to 3", "1 and 2". */
function readDays(words: DateWords, at: number): DaysRead | null {
  const day = dayAt(words, at);
  if (day === null) return null;
  const joint = words.key(at + 1);
  const last = dayAt(words, at + 2);
  // "Dec. 1 to 3 p.m.": the second figure is an hour.
  const isHour = /^(?:am|pm|o'clock)$/u.test(words.key(at + 3));
  const joined =
    last !== null &&
    !isHour &&
    ((RANGE_JOINTS.has(joint) && last > day) || (joint === "and" && last > day && last <= day + 3));
  return joined ? { day, lastDay: last, next: at + 3 } : { day, lastDay: null, next: at + 1 };
}

/** "Dec. 1", "December 1-3, 2021", "Dec. 2nd". */
function readMonthFirst(words: DateWords, at: number): TermRead | null {
  const month = monthAt(words, at);
  const the = words.key(at + 1) === "the" ? 1 : 0;
  const days = month === null ? null : readDays(words, at + 1 + the);
  if (month === null || days === null) return null;
  // "March 5 million": a number of its own.
  if (/^(?:million|billion|percent|per|%|people|members)$/u.test(words.key(days.next))) return null;
  return withYear(words, month, days, days.next);
}

/** Adds the year behind a day: "2021", "of last year". */
function withYear(
  words: DateWords,
  month: number,
  { day, lastDay }: DaysRead,
  at: number,
): TermRead | null {
  const { year, next } = readYearAfter(words, at);
  if (isNamedAfter(words, next)) return null;
  const step = year === null ? readYearStep(words, at) : null;
  if (step !== null) {
    const term = calendar({ month, day, lastDay, step: step.step, ofYear: true });
    return { term, next: step.next };
  }
  const known = year ?? yearOfAttack(words, month, day, next);
  return { term: calendar({ year: known, month, day, lastDay }), next };
}

/** "The Sept. 11 attacks" are of one year wherever they are mentioned. */
function yearOfAttack(words: DateWords, month: number, day: number, next: number) {
  const attacks = /^(?:terror|terrorist|attack|attacks|hijack\w*)$/u.test(words.key(next));
  return month === 9 && day === 11 && attacks ? 2001 : null;
}

/** "1 December", "1-3 December 2021", "the 2nd of December". */
function readDayFirst(words: DateWords, at: number): TermRead | null {
  const days = readDays(words, at);
  if (days === null) return null;
  const of = words.key(days.next) === "of" ? 1 : 0;
  const month = monthAt(words, days.next + of);
  if (month === null) return null;
  return withYear(words, month, days, days.next + of + 1);
}

/** "2021-12-02"; "13/02/2021", where only one of the two can be the month. */
function readNumeric(words: DateWords, at: number): TermRead | null {
  const key = words.key(at);
  if (key === "9/11") return { term: calendar({ year: 2001, month: 9, day: 11 }), next: at + 1 };
  const iso = ISO.exec(key)?.groups;
  if (iso !== undefined) {
    const [year, month, day] = [iso["year"], iso["month"], iso["day"]].map(Number);
    return { term: calendar({ year, month, day } as Partial<CalendarTerm>), next: at + 1 };
  }
  const parts = NUMERIC.exec(key)?.groups;
  if (parts === undefined) return null;
  const [first, second] = [Number(parts["first"]), Number(parts["second"])];
  if (first !== second && first <= 12 && second <= 12) return null;
  const [month, day] = first > 12 ? [second, first] : [first, second];
  if (month < 1 || month > 12) return null;
  return { term: calendar({ year: Number(parts["year"]), month, day }), next: at + 1 };
}

function readFixedDay(words: DateWords, at: number): TermRead | null {
  if (!CAPITAL.test(words.form(at))) return null;
  for (const [phrase, month, day] of FIXED_DAYS) {
    const next = afterPhrase(words, at, phrase);
    // "Christmas tree", "Christmas market": not the day.
    if (next === null || (next === at + 1 && words.token(next)?.upos === "NOUN")) continue;
    const { year, next: after } = readYearAfter(words, next);
    return { term: calendar({ year, month, day }), next: after };
  }
  return null;
}

/** A date with a day: the most certain kind. */
export function readDayDate(words: DateWords, at: number): TermRead | null {
  return (
    readNumeric(words, at) ??
    readMonthFirst(words, at) ??
    readDayFirst(words, at) ??
    readFixedDay(words, at)
  );
}

/**
 * Whether a month that stands without a day or year is one, and no verb, first name or march: it
 * needs a word that opens dates, or stands before a common noun ("a March protest").
 */
function isBareMonth(words: DateWords, at: number): boolean {
  const before = words.key(at - 1);
  const name = words.name(at);
  const after = words.token(at + 1);
  if (name !== undefined && !isNameOfMonth(words, at)) return false;
  if (isNamedAfter(words, at + 1)) return false;
  if (after?.form === "'s" || after?.form === "\u2019s")
    return before !== "" || !isDoubtful(words, at);
  if (!isDoubtful(words, at)) return true;
  if (before === "of" || before === "by" || before === "to" || before === "as") {
    return !(after?.upos === "PROPN") && words.token(at)?.upos === "PROPN";
  }
  if (DATE_OPENERS.has(before)) return after?.upos !== "PROPN";
  if (before === "and" || before === "or" || before === ",") return isListedMonth(words, at);
  return /^(?:a|an|the|his|her|their|its)$/u.test(before) && after?.upos === "NOUN";
}

/** "March and April": the month before it was one. */
function isListedMonth(words: DateWords, at: number): boolean {
  const isName = words.token(at + 1)?.upos === "PROPN";
  return monthAt(words, at - 2) !== null && words.token(at)?.upos === "PROPN" && !isName;
}

function isDoubtful(words: DateWords, at: number): boolean {
  return DOUBTFUL_MONTHS.has(words.key(at));
}

/** A name that holds nothing but words of dates, or a demonym or place that ran into the month. */
function isNameOfMonth(words: DateWords, at: number): boolean {
  const name = words.name(at);
  if (name === undefined || name.endToken - name.firstToken === 1) return true;
  if (name.endToken === at + 1 && name.type !== "person") return name.type === "place";
  for (let token = name.firstToken; token < name.endToken; token += 1) {
    const key = words.key(token);
    if (!MONTHS.has(key) && !DAY.test(key) && !YEAR.test(key) && key !== ",") return false;
  }
  return true;
}

/** "of last year", "this year" behind a month. */
function readYearStep(words: DateWords, at: number): { step: Step; next: number } | null {
  const of = words.key(at) === "of" ? 1 : 0;
  const step = STEPS.get(words.key(at + of));
  return step === undefined || words.key(at + of + 1) !== "year"
    ? null
    : { step, next: at + of + 2 };
}

/** "March 2021", "March of last year", "March". */
export function readMonth(words: DateWords, at: number): TermRead | null {
  const month = monthAt(words, at);
  if (month === null || (words.token(at)?.upos === "AUX" && words.key(at + 1) !== ",")) return null;
  const { year, next } = readYearAfter(words, at + 1);
  if (year !== null) return { term: calendar({ year, month }), next };
  // "January nineteen ninety-seven", as spoken news is written down.
  if (/^(?:nineteen|twenty|two)$/u.test(words.key(at + 1))) return null;
  const stepped = readYearStep(words, at + 1);
  if (stepped !== null)
    return { term: calendar({ month, step: stepped.step, ofYear: true }), next: stepped.next };
  return isBareMonth(words, at) ? { term: calendar({ month }), next: at + 1 } : null;
}

/** Figures below it are years less often than counts. */
const EARLY = 1500;

/** "Burned in 1341", "about 1340": a bare figure that hangs on a verb, with nothing counted behind it. */
function isPhraseOfVerb(words: DateWords, at: number): boolean {
  const token = words.token(at);
  // "About 1200 died": a number of people.
  const isBehind = token?.head !== null && token?.head !== undefined && token.head < at;
  if (!isBehind && words.key(at - 1) !== "in") return false;
  const after = words.token(at + 1)?.upos ?? "PUNCT";
  const verb = token === undefined || token.head === null ? undefined : words.token(token.head);
  return (
    token?.relation === "obl" &&
    verb?.upos === "VERB" &&
    !/^(?:NOUN|ADJ|PROPN|NUM|SYM)$/u.test(after)
  );
}

/** A year that stands alone: after a word that opens dates, or before the noun of an event. */
export function readYear(words: DateWords, at: number): TermRead | null {
  const year = yearAt(words, at);
  if (year === null) return null;
  if (year < EARLY && !isPhraseOfVerb(words, at)) return null;
  const before = words.key(at - 1);
  const after = words.token(at + 1);
  const head = words.token(at)?.head ?? null;
  const counted = head !== null && head > at ? words.token(head) : undefined;
  const determined = /^(?:the|a|an|'s|his|her|their|its)$/u.test(before);
  // "In 2000 villages": a number of villages.
  const isCount = counted?.features.number === "plural" && words.token(at)?.relation === "nummod";
  if (/^(?:%|percent|feet|metres|meters|km|miles|gmt|utc|hours)$/u.test(words.key(at + 1)))
    return null;
  const opened = DATE_OPENERS.has(before) && !isCount;
  const named = /^(?:NOUN|ADJ|PROPN)$/u.test(after?.upos ?? "");
  const ofEvent = determined && named && !/people|man|woman/u.test(after?.lemma ?? "");
  const inParentheses = before === "(" && (words.key(at + 1) === ")" || words.key(at + 1) === ",");
  if (!opened && !ofEvent && !inParentheses) return null;
  return { term: calendar({ year }), next: at + 1 };
}

/** "summer 2019", "the summer of 2019"; a bare season only after "in" or "last". */
export function readSeason(words: DateWords, at: number): TermRead | null {
  const code = SEASON_CODES.get(words.key(at));
  if (code === undefined) return null;
  const { year, next } = readYearAfter(words, at + 1);
  if (year !== null) return { term: { kind: "season", code, year, step: null }, next };
  const inIt = words.key(at - 1) === "in" || afterPhrase(words, at - 2, "in the") !== null;
  const nounOfIt = words.token(at)?.upos === "NOUN" && words.token(at + 1)?.upos !== "NOUN";
  return inIt && nounOfIt
    ? { term: { kind: "season", code, year, step: null }, next: at + 1 }
    : null;
}
