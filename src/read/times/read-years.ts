import { DECADE_WORDS } from "./calendar-words-table.ts";
import type { DateWords } from "./date-words.ts";
import type { TermRead } from "./time-terms.ts";

const DECADE = /^(?<year>\d{3}0)s$/u;
const SHORT_DECADE = /^'(?<tens>\d0)'?s$/u;
const CENTURY = /^(?<count>\d{1,2})(?:st|nd|rd|th)$/u;
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["seventeenth", 17],
  ["eighteenth", 18],
  ["nineteenth", 19],
  ["twentieth", 20],
  ["twenty-first", 21],
]);

function years(from: number, to: number, next: number): TermRead {
  return { term: { kind: "years", from, to, third: null }, next };
}

/** "the 1990s", "the '90s", "the nineties", "the 19th century". */
export function readYears(words: DateWords, at: number): TermRead | null {
  const key = words.key(at);
  const decade = DECADE.exec(key)?.groups?.["year"];
  if (decade !== undefined) return years(Number(decade), Number(decade) + 9, at + 1);
  const tens = SHORT_DECADE.exec(key)?.groups?.["tens"];
  if (tens !== undefined) return years(1900 + Number(tens), 1909 + Number(tens), at + 1);
  // "In her sixties" is an age.
  const word = words.key(at - 1) === "the" ? DECADE_WORDS.get(key) : undefined;
  if (word !== undefined) return years(word, word + 9, at + 1);
  const century = Number(CENTURY.exec(key)?.groups?.["count"] ?? ORDINALS.get(key) ?? "0");
  if (century < 10 || century > 21 || words.key(at + 1) !== "century") return null;
  return years(century * 100 - 99, century * 100, at + 2);
}
