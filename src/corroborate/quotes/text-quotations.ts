import { findQuotedSpans, type QuotedSpan } from "../reuse/find-quoted-spans.ts";
import type { QuoteSetting } from "./compare-quote.ts";
import { NEGATION_WORDS } from "./meaning-words-table.ts";
import { quoteWords } from "./quote-word.ts";
import { type QuotedText, quotedText } from "./quoted-text.ts";
import { setOf } from "./word-kinds.ts";

/** A quotation of a text, with what stands around it in its paragraph. */
export interface TextQuotation extends QuotedSpan {
  readonly quoted: QuotedText;
  readonly setting: QuoteSetting;
  /** What stands before the opening mark and behind the closing one, within the paragraph. */
  readonly before: string;
  readonly behind: string;
}

/** Words that deny what is quoted beside them, besides negations. */
const DENYING =
  "reject rejects rejected rejecting dismiss dismissed dismissing false refute refuted";
const BREAK = /\n[^\S\n]*\n/gu;
/** Code units around a quotation that are read; its sentence is not longer. */
const LONGEST = 300;
const SENTENCE_END = /[.!?]\s/u;

/** The quotations of a text, read once. Linear. */
export function textQuotations(text: string): readonly TextQuotation[] {
  const spans = findQuotedSpans(text);
  const breaks = [...text.matchAll(BREAK)].map(({ index }) => index);
  const denying = new Set([...setOf(NEGATION_WORDS), ...setOf(DENYING)]);
  let at = 0;
  return spans.map(({ start, end }, index): TextQuotation => {
    while ((breaks[at] ?? text.length) < start) at += 1;
    const from = breaks[at - 1] ?? 0;
    const to = Math.max(end, breaks[at] ?? text.length);
    const [last, next] = [spans[index - 1], spans[index + 1]];
    const before = text.slice(Math.max(from, start - 1 - LONGEST), start - 1);
    const behind = text.slice(end + 1, Math.min(to, end + 1 + LONGEST));
    return {
      start,
      end,
      quoted: quotedText(text.slice(start, end), start),
      setting: {
        isNegated: denies(`${lastSentence(before)} ${firstSentence(behind)}`, denying),
        goesOn: [last !== undefined && last.end > from, next !== undefined && next.start <= to],
      },
      before,
      behind,
    };
  });
}

function denies(words: string, denying: ReadonlySet<string>): boolean {
  return quoteWords(words).some(({ key }) => denying.has(key));
}

function lastSentence(text: string): string {
  return text.split(SENTENCE_END).at(-1) ?? "";
}

function firstSentence(text: string): string {
  return text.split(SENTENCE_END)[0] ?? "";
}
