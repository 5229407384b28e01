import type { Paragraph } from "../paragraphs/paragraph.ts";
import { classOf, DIGIT, LETTER, SPACE } from "../words/char-class.ts";
import type { Words } from "../words/words.ts";
import type { QuoteDirection, QuoteMark } from "./quote-mark.ts";
import { QUOTE_SHAPES, type QuoteShape } from "./quote-shapes-table.ts";

/** What stands before an opening mark besides white space. */
const BEFORE_OPENING = "([{—–-/“‘\"'«";
const SMALL_S = 0x73;

/**
 * The tokens that may open or close a quotation, in order. The apostrophes within words are no
 * tokens of their own, so they are not among them.
 */
export function findQuoteMarks(
  text: string,
  words: Words,
  paragraphs: readonly Paragraph[],
): readonly QuoteMark[] {
  const marks: QuoteMark[] = [];
  paragraphs.forEach(({ firstToken, endToken }, paragraph) => {
    for (let token = firstToken; token < endToken; token++) {
      const start = words.starts[token] as number;
      const end = words.ends[token] as number;
      if (end - start > 2) continue;
      const shape = QUOTE_SHAPES.get(text.slice(start, end));
      if (shape === undefined) continue;
      const direction = directionOf(text, start, end, shape);
      const isDoubtful = direction !== "open" && isDoubtfulClose(text, start, end, shape);
      marks.push({ token, family: shape.family, direction, paragraph, isDoubtful });
    }
  });
  return marks;
}

function directionOf(text: string, start: number, end: number, shape: QuoteShape): QuoteDirection {
  const before = start === 0 ? SPACE : classOf(text.charCodeAt(start - 1));
  const behind = end >= text.length ? SPACE : classOf(text.charCodeAt(end));
  // Curly marks are believed, unless the spaces beside them say that they were typed the wrong way.
  if (shape.direction === "open") return before !== SPACE && behind === SPACE ? "close" : "open";
  const isWordBehind = (behind & (LETTER | DIGIT)) !== 0;
  if (shape.direction === "close") {
    const isReversed = shape.family === "double" && before === SPACE && isWordBehind;
    return isReversed ? "open" : "close";
  }
  if (before === SPACE) return behind === SPACE ? "unknown" : "open";
  if (behind === SPACE) return "close";
  if (isWordBehind) return BEFORE_OPENING.includes(text.charAt(start - 1)) ? "open" : "unknown";
  return "close";
}

/** Inches (`6"`), or the apostrophe of a plural before its noun. */
function isDoubtfulClose(text: string, start: number, end: number, shape: QuoteShape): boolean {
  if (start === 0) return false;
  const last = text.charCodeAt(start - 1);
  if (shape.direction === "unknown" && classOf(last) === DIGIT) return true;
  if (shape.family !== "single" || last !== SMALL_S) return false;
  return end + 1 < text.length && classOf(text.charCodeAt(end + 1)) === LETTER;
}
