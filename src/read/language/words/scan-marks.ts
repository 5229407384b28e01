import { classOf, DIGIT, LETTER } from "./char-class.ts";
import { EMOTICONS, LONGEST_EMOTICON } from "./emoticons-table.ts";

const SHORTEST_EMOTICON = 2;
/** Marks that lines, boxes and arrows are drawn with; three of them make one word. */
const DRAWING = "-=_*~#+|<>^";
/** Marks that are one word however often they are repeated. */
const REPEATED = "-=*~#+<>$^|•·–—_?!.,…";
const SHORTEST_DRAWING = 3;

/** End of the word at a mark: a face, an ellipsis, "!?", an arrow, a ruled line, or the mark alone. */
export function scanMarks(text: string, at: number, start: number, end: number): number {
  const face = scanEmoticon(text, at, end);
  if (face > at) return face;
  const mark = text.charAt(at);
  if (mark === "." || mark === "…") return scanStops(text, at, end);
  if (mark === "!" || mark === "?") return scanWhile(text, at, end, "!?");
  if (mark === ",") return scanShouts(text, scanWhile(text, at, end, ","), end);
  if (at === start && DRAWING.includes(mark)) {
    const to = scanWhile(text, at, end, DRAWING);
    if (to === end && to - at >= SHORTEST_DRAWING) return to;
  }
  const to = REPEATED.includes(mark) ? scanWhile(text, at, end, mark) : at + 1;
  const isShaft = mark === "-" || mark === "=";
  return isShaft && to < end && text.charAt(to) === ">" ? to + 1 : to;
}

/** An ellipsis, or one stop with the question mark that some mail programs put behind it. */
function scanStops(text: string, at: number, end: number): number {
  const to = scanWhile(text, at, end, ".…");
  return to === at + 1 && text.charAt(at) === "." ? scanShouts(text, to, end) : to;
}

const scanShouts = (text: string, at: number, end: number) => scanWhile(text, at, end, "!?");

/** First place at or after `at` that is not one of the marks. */
function scanWhile(text: string, at: number, end: number, marks: string): number {
  let to = at;
  while (to < end && marks.includes(text.charAt(to))) to++;
  return to;
}

function scanEmoticon(text: string, at: number, end: number): number {
  for (let length = LONGEST_EMOTICON; length >= SHORTEST_EMOTICON; length--) {
    const to = at + length;
    if (to > end || !EMOTICONS.has(text.slice(at, to))) continue;
    const after = to === end ? 0 : classOf(text.charCodeAt(to));
    if ((after & (LETTER | DIGIT)) === 0 && text.charAt(to) !== text.charAt(to - 1)) return to;
  }
  return at;
}
