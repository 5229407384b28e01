import type { EvidenceSpan } from "../../model/evidence-span.ts";
import { type QuoteWord, quoteWords } from "./quote-word.ts";

/** Words that are quoted, or that quotations are looked up in. */
export interface QuotedText {
  readonly text: string;
  /** Where the text begins in that of its account; `null` where it does not stand there. */
  readonly offset: number | null;
  readonly words: readonly QuoteWord[];
}

/** Reads a text; an editor's "[T]he" and "attack[ed]" are one word each. */
export function quotedText(text: string, offset: number | null): QuotedText {
  const joined = text
    .replace(/\[(\p{L})\](?=\p{L})/gu, "  $1")
    .replace(/(?<=\p{L})\[(\p{L}{1,3})\]/gu, "$1  ");
  const words = quoteWords(joined).map((word) => ({ ...word, ...withBrackets(text, word) }));
  return { text, offset, words };
}

/** The place of a word in the text as it is, whose brackets were moved away from it. */
function withBrackets(text: string, { start, end }: QuoteWord) {
  const isOpened = text.charAt(start) === "]";
  const isCut = /\[[^\]]*$/u.test(text.slice(start, end));
  return { start: isOpened ? start - 2 : start, end: isCut ? text.indexOf("]", end) + 1 : end };
}

/** The words from one index to before another, as they stand; `null` for none. */
export function wordsSpan(
  { text, offset, words }: QuotedText,
  from: number,
  end: number,
): EvidenceSpan | null {
  const [first, last] = [words[from], words[end - 1]];
  if (first === undefined || last === undefined || from >= end) return null;
  const quote = text.slice(first.start, last.end);
  if (offset === null) return { start: null, end: null, quote };
  return { start: offset + first.start, end: offset + last.end, quote };
}

/** What stands between the word before an index and the word at it. */
export function gapBefore({ text, words }: QuotedText, index: number): string {
  return text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? text.length);
}

/** Whether a clause ends before the word at an index. */
export function isClauseBreak(text: QuotedText, index: number): boolean {
  return index <= 0 || index >= text.words.length || /[,;:.!?()—–…]/u.test(gapBefore(text, index));
}

/** Whether a sentence ends before the word at an index; that of an initial or a title is none. */
export function isSentenceBreak(text: QuotedText, index: number): boolean {
  if (index <= 0 || index >= text.words.length) return true;
  const gap = gapBefore(text, index);
  if (/\n\s*\n/u.test(gap)) return true;
  const isAbbreviation = /^(?:\p{L}|mr|mrs|ms|dr|gen|col|sgt|st)$/u.test(
    text.words[index - 1]?.key ?? "",
  );
  return /[.!?][”’"')\]]*\s/u.test(gap) && !isAbbreviation;
}
