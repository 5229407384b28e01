/** A stretch of a text between quotation marks. */
export interface QuotedSpan {
  /** Behind the opening mark. */
  readonly start: number;
  /** Before the closing mark; the end of the paragraph where the next one goes on quoting. */
  readonly end: number;
}

/** Closing marks by opening mark. A single mark is an apostrophe as often as not: see `closesAt`. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["``", "''"],
  ['"', '"'],
  ["‘", "’"],
  ["'", "'"],
]);
const SINGLE = new Set(["‘", "'"]);
const OPENING = /[“„«"‘'`]/u;
const BREAK = /\n[^\S\n]*\n/gu;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Finds what is quoted, the outermost marks only. The reader of `rashomon/english` tells more
 * about quotations; this is for texts that were never read, without its models.
 *
 * Single marks count only where a letter follows the opening one and a mark of punctuation stands
 * before the closing one, as in the speech of British papers. A mark that is never closed quotes to
 * the end of its paragraph if the next one begins with a mark, else nothing.
 *
 * Linear: each paragraph is scanned once for each kind of mark in it.
 *
 * @returns In order, apart from each other.
 */
export function findQuotedSpans(text: string): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let from = 0;
  for (const { index, 0: gap } of [...text.matchAll(BREAK), { index: text.length, 0: "" }]) {
    spans.push(...spansOf(text, from, index, index + gap.length));
    from = index + gap.length;
  }
  return spans;
}

function spansOf(text: string, from: number, end: number, next: number): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const unclosed = new Set<string>();
  for (let at = from; at < end; at += 1) {
    const mark = markAt(text, at);
    if (unclosed.has(mark) || !opensAt(text, at)) continue;
    const close = closeOf(text, at, end);
    if (close !== null) {
      spans.push({ start: at + mark.length, end: close });
      at = close + mark.length - 1;
    } else if (OPENING.test(text.charAt(next)) && !SINGLE.has(mark)) {
      spans.push({ start: at + mark.length, end });
      break;
    } else unclosed.add(mark);
  }
  return spans;
}

/** The mark of one character, or the two of typewriters. */
function markAt(text: string, at: number): string {
  return text.startsWith("``", at) ? "``" : text.charAt(at);
}

function opensAt(text: string, at: number): boolean {
  const mark = markAt(text, at);
  if (!CLOSING.has(mark)) return false;
  if (!SINGLE.has(mark)) return true;
  return !LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1));
}

function closeOf(text: string, open: number, end: number): number | null {
  const mark = markAt(text, open);
  const closing = CLOSING.get(mark) ?? "";
  if (mark.length > 1) {
    const at = text.slice(open, end).indexOf(closing);
    return at < 0 ? null : open + at;
  }
  for (let at = open + 1; at < end; at += 1) {
    if (!closing.includes(text.charAt(at))) continue;
    if (!SINGLE.has(mark)) return at;
    const isApostrophe = LETTER.test(text.charAt(at + 1)) || LETTER.test(text.charAt(at - 1));
    if (!isApostrophe) return at;
  }
  return null;
}
