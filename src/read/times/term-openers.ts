import { once } from "../../knowledge/once.ts";
import { VAGUE_COUNTS } from "../../model/quantity/vague-counts-table.ts";
import {
  DECADE_WORDS,
  DOUBTFUL_WEEKDAYS,
  FIXED_DAYS,
  MONTHS,
  SEASON_CODES,
  STEPS,
  THIRDS,
  TIME_UNITS,
  WEEKDAYS,
} from "./calendar-words-table.ts";
import type { DateWords } from "./date-words.ts";
import { COUNT_OPENERS } from "./read-count.ts";
import { COUNT_HEDGES, DAYS, FROM_ANCHOR } from "./read-relative-date.ts";
import { ORDINALS } from "./read-years.ts";

/** Words that something can begin with; of the commonest ones, the words that must follow. */
export interface Openers {
  readonly words: ReadonlySet<string>;
  readonly after: ReadonlyMap<string, ReadonlySet<string>>;
}

/** First words of phrases. */
export const firstWords = (phrases: Iterable<string>): readonly string[] =>
  Array.from(phrases, (phrase) => phrase.split(" ")[0] ?? "");

/** Words that follow one in phrases. */
export const wordsAfter = (first: string, phrases: Iterable<string>): readonly string[] =>
  Array.from(phrases, (phrase) => phrase.split(" ")).flatMap(([opening, second]) =>
    opening === first && second !== undefined ? [second] : [],
  );

/** What a date can begin with. Built of the tables of its readers, so that none is forgotten. */
export const termOpeners = once((): Openers => {
  const words = new Set([
    ...[MONTHS, SEASON_CODES, WEEKDAYS, DOUBTFUL_WEEKDAYS, STEPS].flatMap((map) => [...map.keys()]),
    ...[DECADE_WORDS, ORDINALS, DAYS].flatMap((map) => [...map.keys()]),
    ...firstWords(FIXED_DAYS.map(([phrase]) => phrase)),
    ...firstWords(THIRDS.keys()),
    ...COUNT_OPENERS,
    ...COUNT_HEDGES,
    ...["earlier", "later", "that"],
  ]);
  const afterThe = [...wordsAfter("the", THIRDS.keys()), ...FROM_ANCHOR.keys(), "day", "weekend"];
  const afterOne = new Set([...TIME_UNITS.keys(), ...wordsAfter("a", VAGUE_COUNTS.keys())]);
  const after = new Map([
    ["the", new Set([...words, ...afterThe])],
    ["that", new Set(["day", "same"])],
    ["a", afterOne],
    ["an", afterOne],
  ]);
  return { words, after };
});

/**
 * Whether a word is one of the openers, with the right one behind it, or opens with a figure, an
 * apostrophe ("'90s") or "mid-": nine words of ten begin no time, and need no reading.
 */
export function mayOpen(openers: Openers, words: DateWords, at: number): boolean {
  const key = words.key(at);
  const next = openers.after.get(key);
  if (next === undefined) return openers.words.has(key) || OTHER.test(key);
  const following = words.key(at + 1);
  return next.has(following) || OTHER.test(following);
}

const OTHER = /^(?:\d|'|mid-)/u;
