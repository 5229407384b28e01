import type { TextSpan } from "../../language/analysis/ranges.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import type { PhraseSource } from "../phrases/phrase-source.ts";

/** An age with its place in the text. */
export interface StatedAge extends TextSpan {
  readonly years: string;
}

/** Letters after a phrase in which its age may stand. */
const AFTER = 24;

/** Older than this is no person. */
const OLDEST = 120;

/** "a 25-year-old farmer", "25-year-old". */
const INSIDE = /(?:^|[^\d-])(\d{1,3})[-\s]years?[-\s]old(?![\p{L}\p{N}])/u;

/** ", aged 25", ", 25 years old". */
const SPELLED = /^,?\s+(?:aged?\s+(\d{1,3})(?![\p{N}%])|(\d{1,3})[-\s]years?[-\s]old)/u;

/** ", 25," or "(25)" right after a name; a number after any other noun may count something. */
const BARE = /^(?:,\s+(\d{1,3})(?=[,.;]\s|[,.;]?$)|\s+\((\d{1,3})\))/u;

/** The age of a person as a phrase or what follows it states it; `null` for none. */
export function readAge(source: PhraseSource, phrase: NounPhrase): StatedAge | null {
  if (phrase.kind === "pronoun") return null;
  const { text } = source.analysis;
  const start = source.tokens[phrase.firstToken]?.start ?? 0;
  const end = source.tokens[phrase.endToken - 1]?.end ?? start;
  const after = text.slice(end, end + AFTER);
  return (
    ageIn(INSIDE.exec(text.slice(start, end)), start) ??
    ageIn(SPELLED.exec(after), end) ??
    (isNaming(source, phrase) ? ageIn(BARE.exec(after), end) : null)
  );
}

/** A name, or what stands in apposition to one: "Khaasteh, a local journalist, 25,". */
function isNaming({ tokens }: PhraseSource, { kind, head }: NounPhrase): boolean {
  return kind === "name" || tokens[head]?.relation === "appos";
}

function ageIn(match: RegExpExecArray | null, from: number): StatedAge | null {
  const years = match?.[1] ?? match?.[2];
  if (match === null || years === undefined || Number(years) > OLDEST) return null;
  const start = from + match.index + match[0].indexOf(years);
  return { years, start, end: start + years.length };
}
