import { classOf, isLower, LETTER } from "../words/char-class.ts";
import type { Words } from "../words/words.ts";
import { isListMarker } from "./is-list-marker.ts";
import type { Line } from "./line.ts";

/** Nobody wraps prose to a longer line; longer lines are paragraphs. */
const WIDEST_WRAP = 110;
/** Nobody wraps prose to a shorter line; a block of shorter ones is a list or a verse. */
const NARROWEST_WRAP = 40;
/** Above this share of lines that had room for the next word, no line was wrapped. */
const MOST_MEANT_BREAKS = 0.4;
/** A line of wrapped prose that leaves more of its width empty ends a paragraph. */
const SHORT_LINE = 0.75;

/**
 * A test whether the break between two following lines of a block was only made to fit a width.
 *
 * Who wraps puts as many words on a line as it holds. So where the first word of the next line
 * would have fitted into the widest line, the break was meant.
 */
export function createWrapTest(
  text: string,
  words: Words,
  block: readonly Line[],
): (line: Line, next: Line) => boolean {
  let width = 0;
  for (const line of block) width = Math.max(width, widthOf(line));
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return () => false;
  const needs = (line: Line, next: Line) =>
    widthOf(line) + 1 + (words.ends[next.firstToken] as number) - next.start;
  let meant = 0;
  for (let index = 1; index < block.length; index++) {
    if (needs(block[index - 1] as Line, block[index] as Line) <= width) meant++;
  }
  const areMeant = meant > (block.length - 1) * MOST_MEANT_BREAKS;
  return (line, next) => {
    if (isListMarker(text, next.start, next.end)) return false;
    const startsLower = isLower(text.charCodeAt(next.start));
    if (areMeant) return startsLower && needs(line, next) > width;
    // An indented first line, as typewriters begin a paragraph.
    if (next.indent > line.indent + 1 && !startsLower) return false;
    if (isByline(text, next)) return false;
    return startsLower || needs(line, next) > width * SHORT_LINE;
  };
}

const widthOf = (line: Line) => line.end - line.start + line.indent;

/** "By Jane Doe" on a line of its own. */
function isByline(text: string, line: Line): boolean {
  const LONGEST = 60;
  if (!text.startsWith("By ", line.start) || line.end - line.start > LONGEST) return false;
  const name = text.charCodeAt(line.start + 3);
  return classOf(name) === LETTER && !isLower(name) && text.charAt(line.end - 1) !== ".";
}
