import { classOf, DIGIT, DOT, LETTER } from "./char-class.ts";
import { APOSTROPHE_WORDS, IT_WORDS } from "./clitics-table.ts";
import { scanClitic } from "./scan-clitic.ts";

const LONGEST_APOSTROPHE_WORD = 6;
const SMALL_S = 0x73;

/**
 * End of the word at an apostrophe or single quotation mark: a clitic behind a word, a decade
 * ("'90s"), a word that lost its beginning ("'em"), two marks as one (`''`), or the mark alone.
 */
export function scanApostrophe(text: string, at: number, start: number, end: number): number {
  const before = at === start ? 0 : classOf(text.charCodeAt(at - 1));
  if ((before & (LETTER | DIGIT | DOT)) !== 0) {
    const clitic = scanClitic(text, at, end);
    if (clitic > at) return clitic;
  } else {
    const word = scanShortened(text, at, end);
    if (word > at) return word;
  }
  return at + marksHere(text, at, end);
}

/** Two marks are one word; of three that close, the first is the inner one: `'so it is,'''`. */
function marksHere(text: string, at: number, end: number): number {
  const mark = text.charCodeAt(at);
  let to = at + 1;
  while (to < end && to - at < 4 && text.charCodeAt(to) === mark) to++;
  if (to - at !== 3) return to - at === 1 ? 1 : 2;
  const isOpening = to < end && (classOf(text.charCodeAt(to)) & (LETTER | DIGIT)) !== 0;
  return isOpening ? 2 : 1;
}

/** "'90s", "'05", "'em", "'t" of "'tis"; `at` when it is none of them. */
function scanShortened(text: string, at: number, end: number): number {
  let to = at + 1;
  while (to < end && to - at <= LONGEST_APOSTROPHE_WORD) {
    if ((classOf(text.charCodeAt(to)) & (LETTER | DIGIT)) === 0) break;
    to++;
  }
  if (to - at >= 3 && isDecade(text, at + 1, to)) return to;
  const word = text.slice(at + 1, to).toLowerCase();
  if (APOSTROPHE_WORDS.has(word)) return to;
  if (IT_WORDS.has(word)) return at + 2;
  return to === at + 2 && scanClitic(text, at, end) > at ? to : at;
}

/** Two digits, or two digits and an s. */
function isDecade(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length !== 2 && (length !== 3 || text.charCodeAt(start + 2) !== SMALL_S)) return false;
  return classOf(text.charCodeAt(start)) === DIGIT && classOf(text.charCodeAt(start + 1)) === DIGIT;
}
