import { THIRDS } from "./calendar-words-table.ts";
import { type DateWords, phraseTable, readPhrase } from "./date-words.ts";
import { readDayDate, readMonth, readSeason, readYear } from "./read-calendar-date.ts";
import {
  readFromAnchor,
  readNearDay,
  readOffset,
  readSteppedUnit,
  readStretch,
  readWeekday,
} from "./read-relative-date.ts";
import { readYears } from "./read-years.ts";
import { mayOpen, termOpeners } from "./term-openers.ts";
import type { DateTerm, TermRead, Third } from "./time-terms.ts";

const PREFIX = "mid-";

/** Whether a term names one day, which has hours and a night. */
export function isDay(term: DateTerm): boolean {
  switch (term.kind) {
    case "weekday":
      return true;
    case "calendar":
      return term.day !== null;
    case "unit":
    case "offset":
      return term.unit === "day";
    default:
      return false;
  }
}

/** "Wednesday, Dec. 1": the date says more than the day of the week. */
function readDatedWeekday(words: DateWords, at: number): TermRead | null {
  const weekday = readWeekday(words, at);
  if (weekday === null) return null;
  const mark = /^[,(]$/u.test(words.key(weekday.next)) ? 1 : 0;
  const the = words.key(weekday.next + mark) === "the" ? 1 : 0;
  const date = readDayDate(words, weekday.next + mark + the);
  if (date === null || date.term.kind !== "calendar") return weekday;
  const closing = mark === 1 && words.key(weekday.next) === "(" ? 1 : 0;
  return { term: date.term, next: date.next + closing };
}

const READERS: readonly ((words: DateWords, at: number) => TermRead | null)[] = [
  readDayDate,
  readNearDay,
  readDatedWeekday,
  readOffset,
  readFromAnchor,
  readStretch,
  readSteppedUnit,
  readYears,
  readSeason,
  readMonth,
  readYear,
];

/** The date that the words at a token name, without a part of the day. */
export function readTerm(words: DateWords, at: number): TermRead | null {
  if (!mayOpen(termOpeners(), words, at)) return null;
  return readWhole(words, at) ?? readThird(words, at);
}

function readWhole(words: DateWords, at: number): TermRead | null {
  for (const read of READERS) {
    const found = read(words, at);
    if (found !== null) return found;
  }
  return null;
}

const THIRD_PHRASES = phraseTable(THIRDS);

/** "early 2020", "mid-March", "the end of last year". */
function readThird(words: DateWords, at: number): TermRead | null {
  if (words.key(at).startsWith(PREFIX)) {
    const found = readWhole(withoutPrefix(words, at), at);
    return found && withThird(found, "mid");
  }
  const third = readPhrase(words, at, THIRD_PHRASES);
  if (third === null) return null;
  const hyphen = words.key(third.next) === "-" ? 1 : 0;
  const the = words.key(third.next + hyphen) === "the" ? 1 : 0;
  const found = readWhole(words, third.next + hyphen + the);
  return found && withThird(found, third.value);
}

function withThird({ term, next }: TermRead, third: Third): TermRead | null {
  if (term.kind === "season" || term.kind === "weekend") return { term, next };
  if (isDay(term) || !("third" in term)) return null;
  return { term: { ...term, third }, next };
}

/** The words with "mid-March" read as "mid" "March", for the reader of "March". */
function withoutPrefix(words: DateWords, at: number): DateWords {
  return {
    ...words,
    key: (token) =>
      token === at
        ? words.key(token).slice(PREFIX.length)
        : token === at - 1
          ? "mid"
          : words.key(token),
    form: (token) => (token === at ? words.form(token).slice(PREFIX.length) : words.form(token)),
    name: (token) => (token === at ? undefined : words.name(token)),
  };
}
