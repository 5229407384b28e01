import { classOf, SPACE } from "../words/char-class.ts";

/** Which way the marks of a token quote; `unknown` is told by what is open before it. */
export type QuoteDirection = "open" | "close" | "unknown" | "none";

const OPENING = "“‘«‹„‚";
const CLOSING = "”’»›";
const STRAIGHT = "\"'";

/** The direction of a token that may be a quotation mark. */
export function quoteDirection(text: string, start: number, end: number): QuoteDirection {
  const mark = text.charAt(start);
  if (end - start > 2 || (end - start === 2 && text.charAt(start + 1) !== mark)) return "none";
  if (OPENING.includes(mark) || (mark === "`" && end - start === 2)) return "open";
  if (CLOSING.includes(mark)) return "close";
  if (!STRAIGHT.includes(mark)) return "none";
  const isAfterGap = start === 0 || classOf(text.charCodeAt(start - 1)) === SPACE;
  const isBeforeGap = end >= text.length || classOf(text.charCodeAt(end)) === SPACE;
  if (isAfterGap === isBeforeGap) return "unknown";
  return isAfterGap ? "open" : "close";
}
