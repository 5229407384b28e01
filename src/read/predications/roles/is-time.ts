import type { Syntax } from "../syntax.ts";

const CALENDAR =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$|^(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\.?$/;

const CLOCKS: ReadonlySet<string> = new Set([
  "in",
  "on",
  "at",
  "by",
  "since",
  "until",
  "from",
  "before",
  "after",
]);

/** Whether a phrase says when: a noun of time, a day or month, a bare number after "in" or "at". */
export function isTime(syntax: Syntax, phrase: number): boolean {
  const { upos } = syntax.token(phrase);
  if (upos === "PROPN") return CALENDAR.test(syntax.form(phrase));
  if (upos === "NUM") return CLOCKS.has(syntax.preposition(phrase));
  if (upos !== "NOUN") return false;
  return syntax.nounSenses(syntax.lemma(phrase))[0]?.class === "noun.time";
}
