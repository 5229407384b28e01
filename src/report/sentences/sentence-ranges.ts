import type { TextRange } from "../../model/grounding/grounded-quote.ts";
import { ABBREVIATIONS } from "./abbreviations-table.ts";

/**
 * An end of a sentence with its closing signs, before white space; or an end of a line. A run of stops
 * is tried from its first one only, or a long one would take quadratic time.
 */
const ENDS = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)|\n/gu;

/** What begins a sentence: anything but a small letter. */
const BEGINS = /^\s*["'“‘«([]*[^\p{Ll}\s]/u;

/** The word before a full stop: "Mr", "J", "U.S". */
const LAST_WORD = /(?:^|[\s("“‘])([\p{L}.]+)$/u;

/** Look no further back or ahead than this, so that the time stays linear. */
const WINDOW = 40;

const isAbbreviated = (before: string): boolean => {
  const word = LAST_WORD.exec(before)?.[1] ?? "";
  return /^\p{L}(?:\.\p{L})*$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
};

/**
 * Where the sentences of a text stand, with the white space around them; together they are the text.
 * A line end ends one too.
 *
 * Plain rules, for showing: the reader of English has a better splitter. Linear time.
 */
export const sentenceRanges = (text: string): readonly TextRange[] => {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const match of text.matchAll(ENDS)) {
    const end = match.index + match[0].length;
    if (!match[0].endsWith("\n")) {
      const before = text.slice(Math.max(start, match.index - WINDOW), match.index);
      if (!BEGINS.test(text.slice(end, end + WINDOW))) continue;
      if (match[0].startsWith(".") && isAbbreviated(before)) continue;
    }
    ranges.push([start, end]);
    start = end;
  }
  return start < text.length ? [...ranges, [start, text.length]] : ranges;
};
