import { once } from "../../knowledge/once.ts";
import { CARDINALS } from "../../model/quantity/cardinals-table.ts";
import { afterPhrase, type DateWords } from "./date-words.ts";
import { type Clock, readClock } from "./read-clock.ts";
import { DAY_PART_OPENERS, finerPart, readDayPart } from "./read-day-part.ts";
import { isDay, readTerm } from "./read-term.ts";
import { firstWords, mayOpen, type Openers, termOpeners, wordsAfter } from "./term-openers.ts";
import type { DateTerm } from "./time-terms.ts";

/** A date with what is said of the time of the day; at least one of the three is there. */
export interface Moment {
  readonly term: DateTerm | null;
  /** Name of a part of the day. */
  readonly part: string | null;
  readonly clock: Clock | null;
  /** "Tuesday at around noon": said with "about" inside of it. */
  readonly about: boolean;
}

export interface MomentRead {
  readonly moment: Moment;
  readonly next: number;
}

type Reader = (words: DateWords, at: number) => MomentRead | null;

function moment(parts: Partial<Moment>, next: number): MomentRead {
  return { moment: { term: null, part: null, clock: null, about: false, ...parts }, next };
}

function dayOf(step: -1 | 0 | 1): DateTerm {
  return { kind: "unit", unit: "day", step, third: null, part: null };
}

function fromTelling(days: -1 | 0 | 1): DateTerm {
  const size = Math.abs(days);
  const direction = days < 0 ? -1 : 1;
  return { kind: "offset", low: size, high: size, unit: "day", direction, anchor: "telling" };
}

const LEADS: readonly (readonly [phrase: string, term: DateTerm])[] = [
  ["this", dayOf(0)],
  ["that same", fromTelling(0)],
  ["that", fromTelling(0)],
  ["the same", fromTelling(0)],
  ["the next", fromTelling(1)],
  ["the following", fromTelling(1)],
  ["the previous", fromTelling(-1)],
];

/** "tonight", "last night", "this morning", "that evening", "the next morning", "the night before". */
const readNamedPart: Reader = (words, at) => {
  if (words.key(at) === "tonight") return moment({ term: dayOf(0), part: "night" }, at + 1);
  const night = afterPhrase(words, at, "last night");
  if (night !== null) return moment({ term: dayOf(-1), part: "night" }, night);
  for (const [phrase, term] of LEADS) {
    const start = afterPhrase(words, at, phrase);
    const part = start === null ? null : readDayPart(words, start);
    // "This evening's" is; "that night club" is not.
    if (part === null || words.token(part.next)?.upos === "NOUN") continue;
    return moment({ term, part: part.part }, part.next);
  }
  return readPartBefore(words, at);
};

/** "the night before", "the morning after", at the end of a phrase. */
function readPartBefore(words: DateWords, at: number): MomentRead | null {
  const start = words.key(at) === "the" ? at + 1 : null;
  const part = start === null ? null : readDayPart(words, start);
  if (part === null) return null;
  const side = words.key(part.next) === "before" ? -1 : words.key(part.next) === "after" ? 1 : null;
  const ends = /^(?:PUNCT|CCONJ|)$/u.test(words.token(part.next + 1)?.upos ?? "");
  return side !== null && ends
    ? moment({ term: fromTelling(side), part: part.part }, part.next + 1)
    : null;
}

/** "the night of Dec. 1", "dawn on Thursday", "the early hours of Friday morning". */
const readPartOfDay: Reader = (words, at) => {
  const start = words.key(at) === "the" ? at + 1 : at;
  const part = readDayPart(words, start);
  if (part === null) return null;
  const link = /^(?:of|on|from|in|,)$/u.test(words.key(part.next)) ? 1 : 0;
  const day = readTermOfDay(words, part.next + link);
  if (day === null) return null;
  const last = part.part === "night" ? afterSecondDay(words, day.next) : day.next;
  return moment({ term: day.moment.term, part: part.part }, last);
};

/** The night "of Nov. 30 to Dec. 1" is the one that begins on the first of them. */
function afterSecondDay(words: DateWords, at: number): number {
  if (!/^(?:to|into|-|\u2013)$/u.test(words.key(at))) return at;
  const second = readTerm(words, at + 1);
  return second !== null && isDay(second.term) ? second.next : at;
}

/** "Thursday", "Thursday morning". */
function readTermOfDay(words: DateWords, at: number): MomentRead | null {
  const isThe = words.key(at) === "the";
  const read = readTerm(words, at) ?? (isThe ? readTerm(words, at + 1) : null);
  if (read === null || !isDay(read.term)) return null;
  const comma = words.key(read.next) === "," ? 1 : 0;
  const at_ = /^(?:at|before|in)$/u.test(words.key(read.next + comma)) ? 1 : 0;
  const article = words.key(read.next + comma + at_) === "the" ? 1 : 0;
  const start = read.next + comma + at_ + article;
  const part = comma === 1 && at_ === 0 ? null : readDayPart(words, start);
  if (part === null) return moment({ term: read.term }, read.next);
  // "Tuesday before dawn" has a name of its own among the parts of the day.
  const before = words.key(read.next + comma) === "before" ? "early hours" : part.part;
  return moment({ term: read.term, part: before }, part.next);
}

/** "early Thursday", "late on Thursday night". */
const readEarlyOrLate: Reader = (words, at) => {
  const modifier = words.key(at);
  if (modifier !== "early" && modifier !== "late") return null;
  const on = words.key(at + 1) === "on" || words.key(at + 1) === "in" ? 1 : 0;
  const inner = readNamedPart(words, at + 1 + on) ?? readTermOfDay(words, at + 1 + on);
  if (inner === null) return null;
  const { term, part } = inner.moment;
  return moment({ term, part: part === null ? modifier : finerPart(modifier, part) }, inner.next);
};

/** "9:30 a.m. on Dec. 1", "3 p.m. Tuesday"; alone, "9:30 a.m.". */
const readClockFirst: Reader = (words, at) => {
  const clock = readClock(words, at);
  if (clock === null) return null;
  const comma = words.key(clock.next) === "," ? 1 : 0;
  const link = /^(?:on|of)$/u.test(words.key(clock.next + comma)) ? 1 : 0;
  const start = clock.next + comma + link;
  const day =
    readPartOfDay(words, start) ?? readNamedPart(words, start) ?? readTermOfDay(words, start);
  if (day === null) return moment({ clock: clock.clock }, clock.next);
  return moment({ ...day.moment, clock: clock.clock }, day.next);
};

/** "Tuesday evening", "Dec. 2 at 4 p.m.", "yesterday at around 3:15 p.m.". */
const readDayFirst: Reader = (words, at) => {
  const day = readNamedPart(words, at) ?? readTermOfDay(words, at);
  if (day === null) return null;
  const comma = words.key(day.next) === "," ? 1 : 0;
  const link =
    words.key(day.next + comma) === "at" || words.key(day.next + comma) === "from" ? 1 : 0;
  const hedge = words.key(day.next + comma + link);
  const about = /^(?:around|about|approximately)$/u.test(hedge);
  const clock = readClock(words, day.next + comma + link + (about || hedge === "exactly" ? 1 : 0));
  return clock === null ? day : moment({ ...day.moment, clock: clock.clock, about }, clock.next);
};

/** Words after which a part of the day is a time: not in "a morning walk", "the night shift". */
const OPENS_PART: ReadonlySet<string> = new Set([
  "at",
  "around",
  "by",
  "before",
  "after",
  "until",
  "till",
  "since",
  "about",
  "towards",
  "toward",
]);

const readPartAlone: Reader = (words, at) => {
  if (words.key(at) === "overnight" && words.token(at)?.upos === "ADV") {
    return moment({ part: "night" }, at + 1);
  }
  const inThe = afterPhrase(words, at - 2, "in the") ?? afterPhrase(words, at - 2, "during the");
  const opened = OPENS_PART.has(words.key(at - 1)) || inThe !== null;
  const part = opened ? readDayPart(words, at) : null;
  if (part === null) return null;
  const after = words.token(part.next)?.upos;
  const ends = after !== "NOUN" && after !== "PROPN" && words.key(part.next) !== "of";
  return ends ? moment({ part: part.part }, part.next) : null;
};

const READERS: readonly Reader[] = [readEarlyOrLate, readPartOfDay, readClockFirst, readDayFirst];

/** What a moment can begin with: a date, a part of the day, an hour. */
export const momentOpeners = once((): Openers => {
  const term = termOpeners();
  const opened = [...DAY_PART_OPENERS, ...CARDINALS.keys(), "tonight"];
  const leads = LEADS.map(([phrase]) => phrase);
  const words = new Set([...term.words, ...opened, ...firstWords(leads)]);
  const after = new Map(term.after);
  for (const first of ["the", "that"]) {
    const known = term.after.get(first) ?? [];
    after.set(first, new Set([...known, ...opened, ...wordsAfter(first, leads)]));
  }
  return { words, after };
});

/** The moment, day or stretch that the words at a token name. */
export function readMoment(words: DateWords, at: number): MomentRead | null {
  if (!mayOpen(momentOpeners(), words, at)) return null;
  for (const read of READERS) {
    const found = read(words, at);
    if (found !== null) return found;
  }
  const term = readTerm(words, at);
  return term === null ? readPartAlone(words, at) : moment({ term: term.term }, term.next);
}
