import {
  DOUBTFUL_WEEKDAYS,
  FEAST_WORDS,
  MONTHS,
  SEASON_CODES,
  STEPS,
  TIME_UNITS,
  WEEKDAYS,
} from "./calendar-words-table.ts";
import { afterPhrase, type DateWords } from "./date-words.ts";
import { calendar } from "./read-calendar-date.ts";
import { readCount } from "./read-count.ts";
import type { DateTerm, Step, TermRead, TimeUnit, WeekdayTerm } from "./time-terms.ts";

export const DAYS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ["yesterday", -1],
  ["today", 0],
  ["tomorrow", 1],
]);
const CAPITAL = /^\p{Lu}/u;

function unit(name: TimeUnit, step: Step, part: "so-far" | "to-come" | null = null): DateTerm {
  return { kind: "unit", unit: name, step, third: null, part };
}

function offset(
  count: { readonly low: number; readonly high: number },
  name: TimeUnit,
  direction: -1 | 1,
  anchor: "publication" | "telling",
): DateTerm {
  return { kind: "offset", low: count.low, high: count.high, unit: name, direction, anchor };
}

/** "today", "yesterday"; "the day before yesterday", "the day after tomorrow". */
export function readNearDay(words: DateWords, at: number): TermRead | null {
  const two = { low: 2, high: 2 };
  const before = afterPhrase(words, at, "the day before yesterday");
  if (before !== null) return { term: offset(two, "day", -1, "publication"), next: before };
  const after = afterPhrase(words, at, "the day after tomorrow");
  if (after !== null) return { term: offset(two, "day", 1, "publication"), next: after };
  const step = DAYS.get(words.key(at));
  // "USA Today", "Today" as the name of a programme.
  const name = words.name(at);
  if (step === undefined || (name !== undefined && name.endToken - name.firstToken > 1))
    return null;
  // "today's" is as often "of our time" as "of this day".
  if (words.key(at) === "today" && words.key(at + 1) === "'s") return null;
  // "Even today": nowadays.
  if (words.key(at) === "today" && words.key(at - 1) === "even") return null;
  return { term: unit("day", step), next: at + 1 };
}

/** A weekday by its name, which is no feast ("Good Friday") and no part of a name ("Sunday Times"). */
export function weekdayAt(words: DateWords, at: number): number | null {
  if (!CAPITAL.test(words.form(at)) || FEAST_WORDS.has(words.key(at - 1))) return null;
  const certain = WEEKDAYS.get(words.key(at));
  const weekday = certain ?? DOUBTFUL_WEEKDAYS.get(words.key(at));
  if (weekday === undefined) return null;
  if (certain === undefined) return isAbbreviation(words, at) ? weekday : null;
  const name = words.name(at);
  const runsOn = name !== undefined && name.endToken > at + 1 && !isDateWord(words, at + 1);
  // "Monday for Ada Brook" is a name that was begun too early.
  if (runsOn && words.token(at + 1)?.upos === "PROPN") return null;
  // "The Sunday Post".
  if (words.key(at - 1) === "the" && words.token(at + 1)?.upos === "PROPN") {
    return isDateWord(words, at + 1) ? weekday : null;
  }
  return weekday;
}

/** "Sat., Dec. 4", "Sat Dec 4". */
function isAbbreviation(words: DateWords, at: number): boolean {
  return MONTHS.has(words.key(at + (words.key(at + 1) === "," ? 2 : 1)));
}

function isDateWord(words: DateWords, at: number): boolean {
  const key = words.key(at);
  return (
    /^[,\d]/u.test(key) || MONTHS.has(key) || /^(?:morning|night|evening|afternoon)$/u.test(key)
  );
}

function stepAt(words: DateWords, at: number): Step | undefined {
  return words.key(at) === "past" ? undefined : STEPS.get(words.key(at));
}

/** "Wednesday", "last Wednesday", "this coming Friday", "Friday of next week". */
export function readWeekday(words: DateWords, at: number): TermRead | null {
  const coming = afterPhrase(words, at, "this coming") ?? afterPhrase(words, at, "this past");
  const step: Step | undefined =
    coming === null ? stepAt(words, at) : words.key(at + 1) === "coming" ? 1 : -1;
  const start = coming ?? (step === undefined ? at : at + 1);
  const weekday = weekdayAt(words, start);
  // "The previous Friday" is counted from a day that would have to be understood first.
  if (weekday === null || FROM_ANCHOR.has(words.key(at - 1))) return null;
  // "Every Friday", "each Friday": no one day.
  if (/^(?:every|each|most|some|any|a)$/u.test(words.key(at - 1)) && step === undefined) {
    if (words.key(at - 1) !== "a" || words.token(start + 1)?.upos !== "NOUN") return null;
  }
  const base: WeekdayTerm = { kind: "weekday", weekday, step: step ?? null, week: null };
  return weekOf(words, start + 1, base);
}

/** "of last week" behind a weekday. */
function weekOf(words: DateWords, at: number, term: WeekdayTerm): TermRead {
  const step = words.key(at) === "of" ? stepAt(words, at + 1) : stepAt(words, at);
  const week = at + (words.key(at) === "of" ? 2 : 1);
  if (step === undefined || words.key(week) !== "week") return { term, next: at };
  return { term: { ...term, week: step }, next: week + 1 };
}

/** "last week", "this month", "earlier this year", "next March", "last summer", "the weekend". */
export function readSteppedUnit(words: DateWords, at: number): TermRead | null {
  const earlier = words.key(at) === "earlier";
  const later = words.key(at) === "later";
  const start = earlier || later ? at + 1 : at;
  const step = stepAt(words, start);
  if (step === undefined) return readWeekend(words, at);
  const noun = words.key(start + 1);
  const year = TIME_UNITS.get(noun);
  const next = start + 2;
  // "The last week of March" and "the next day" are not counted from today; "last days", "this hour".
  if (year !== undefined && /^(?:week|month|year|decade)$/u.test(noun)) {
    if (words.key(at - 1) === "the" && step !== 0) return null;
    return { term: unit(year, step, earlier ? "so-far" : later ? "to-come" : null), next };
  }
  if (noun === "weekend") return { term: { kind: "weekend", step }, next };
  if (words.key(start - 1) === "the") return null;
  const month = MONTHS.get(noun);
  if (month !== undefined && CAPITAL.test(words.form(start + 1))) {
    return /^\d/u.test(words.key(next)) ? null : { term: calendar({ month, step }), next };
  }
  const code = SEASON_CODES.get(noun);
  const isFall = noun === "fall" && step !== 0 && words.token(start + 1)?.upos !== "NOUN";
  if (code === undefined || isFall) return null;
  return { term: { kind: "season", code, year: null, step }, next };
}

function readWeekend(words: DateWords, at: number): TermRead | null {
  const next = afterPhrase(words, at, "the weekend");
  const lead = /^(?:over|during|at|on|throughout|of)$/u.test(words.key(at - 1));
  const known = next !== null && lead && words.key(next) !== "of";
  return known ? { term: { kind: "weekend", step: null }, next } : null;
}

/** Words before a count: "some three days ago". */
export const COUNT_HEDGES: ReadonlySet<string> = new Set(
  "some about around nearly almost only just exactly".split(" "),
);

/** "three days ago", "two weeks earlier", "a day later", "a week before". */
export function readOffset(words: DateWords, at: number): TermRead | null {
  const more = COUNT_HEDGES.has(words.key(at)) ? 1 : 0;
  const count = readCount(words, at + more);
  const name = count === null ? undefined : TIME_UNITS.get(words.key(count.next));
  if (count === null || name === undefined) return null;
  const after = count.next + 1;
  switch (words.key(after)) {
    case "ago":
      return { term: offset(count, name, -1, "publication"), next: after + 1 };
    case "earlier":
      return { term: offset(count, name, -1, "telling"), next: after + 1 };
    case "later":
      return { term: offset(count, name, 1, "telling"), next: after + 1 };
    case "before":
      return endsPhrase(words, after + 1)
        ? { term: offset(count, name, -1, "telling"), next: after + 1 }
        : null;
    case "after":
    case "afterwards":
      return endsPhrase(words, after + 1)
        ? { term: offset(count, name, 1, "telling"), next: after + 1 }
        : null;
    default:
      return null;
  }
}

/** "The day before", not "the day before the attack". */
function endsPhrase(words: DateWords, at: number): boolean {
  const token = words.token(at);
  return token === undefined || token.upos === "PUNCT" || token.upos === "CCONJ";
}

export const FROM_ANCHOR: ReadonlyMap<string, number> = new Map([
  ["next", 1],
  ["following", 1],
  ["previous", -1],
  ["preceding", -1],
  ["same", 0],
]);

/** "the following day", "the next week", "the day before", "that day". */
export function readFromAnchor(words: DateWords, at: number): TermRead | null {
  const day = afterPhrase(words, at, "the day") ?? afterPhrase(words, at, "a day");
  if (day !== null) {
    const direction = words.key(day) === "before" ? -1 : words.key(day) === "after" ? 1 : null;
    if (direction === null || !endsPhrase(words, day + 1)) return null;
    return { term: offset({ low: 1, high: 1 }, "day", direction, "telling"), next: day + 1 };
  }
  if (
    afterPhrase(words, at, "that day") !== null ||
    afterPhrase(words, at, "that same day") !== null
  ) {
    const next = words.key(at + 1) === "same" ? at + 3 : at + 2;
    return { term: offset({ low: 0, high: 0 }, "day", 1, "telling"), next };
  }
  const start = words.key(at) === "the" ? at + 1 : at;
  const step = FROM_ANCHOR.get(words.key(start));
  const name = words.key(start + 1);
  if (step === undefined || start === at || !/^(?:day|week|month|year)$/u.test(name)) return null;
  const of = words.key(start + 2) === "of" || words.key(start + 2) === "that";
  if (of) return null;
  const size = { low: Math.abs(step), high: Math.abs(step) };
  const term = offset(size, TIME_UNITS.get(name) ?? "day", step < 0 ? -1 : 1, "telling");
  return { term, next: start + 2 };
}

/** "the past three months", "the last two weeks", "the next few days", "the past week". */
export function readStretch(words: DateWords, at: number): TermRead | null {
  if (words.key(at) !== "the") return null;
  const step = STEPS.get(words.key(at + 1));
  if (step === undefined || step === 0) return null;
  const count = readCount(words, at + 2) ?? readBareUnit(words, at + 1);
  const name = count === null ? undefined : TIME_UNITS.get(words.key(count.next));
  if (count === null || name === undefined || words.key(count.next + 1) === "of") return null;
  const term: DateTerm = { kind: "stretch", count: count.high, unit: name, direction: step };
  return { term, next: count.next + 1 };
}

/** "the past week": one of it. "The next day" and "the next week" are counted from the telling. */
function readBareUnit(words: DateWords, at: number) {
  const past = words.key(at) === "past" || words.key(at) === "last";
  const few = words.key(at + 1) === "few" ? { low: 3, high: 10, next: at + 2 } : null;
  const bare = /^(?:week|month|year|decade)$/u.test(words.key(at + 1));
  return few ?? (past && bare ? { low: 1, high: 1, next: at + 1 } : null);
}
