import { classOf, DIGIT, DOT, isLower, isUpper, LETTER, PICTOGRAPH } from "../words/char-class.ts";
import { EMOTICONS } from "../words/emoticons-table.ts";
import { SENTENCE_OPENERS } from "../words/sentence-openers-table.ts";

/**
 * What the end of a sentence is told by: kinds of tokens, as small numbers that index the table of
 * weights.
 */
export const TOKEN_KIND = {
  /** Before the first and behind the last token of a paragraph. */
  none: 0,
  stop: 1,
  question: 2,
  exclamation: 3,
  ellipsis: 4,
  colon: 5,
  semicolon: 6,
  comma: 7,
  /** Hyphen or dash. */
  dash: 8,
  openBracket: 9,
  closeBracket: 10,
  openQuote: 11,
  closeQuote: 12,
  bullet: 13,
  /** Three or more marks that draw a line. */
  rule: 14,
  face: 15,
  address: 16,
  number: 17,
  /** Number with colons, slashes or hyphens: a time, a date, a telephone number. */
  figures: 18,
  initial: 19,
  /** Abbreviation with its stop. */
  abbreviation: 20,
  capitals: 21,
  /** Capitalised word that often opens a sentence: "The". */
  opener: 22,
  capitalised: 23,
  lower: 24,
  clitic: 25,
  otherMark: 26,
  /** A full stop and what closes behind it: `."`, `.)`. */
  closedStop: 27,
  /** The same with a question or exclamation mark or an ellipsis. */
  closedCall: 28,
  /** The stop or bracket behind a number that opens a sentence: "1.", "2)". */
  marker: 29,
} as const;

/** How many numbers a kind may take: rows and columns of the table of weights. */
export const TOKEN_KINDS = 30;

const LONGEST_OPENER = 8;
const SHORTEST_RULE = 3;
const BULLETS = "*•·▪●◦‣■□";
const OPEN_BRACKETS = "([{<";
const CLOSE_BRACKETS = ")]}>";

/** The kind of the token `[start, end)`; quotation marks without a direction count as `otherMark`. */
export function tokenKind(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const kind = classOf(first);
  if (kind === LETTER) return wordKind(text, start, end);
  if (kind === DIGIT) return numberKind(text, start, end);
  if (kind === PICTOGRAPH) return TOKEN_KIND.face;
  return end === start + 1
    ? markKind(text.charAt(start))
    : longMarkKind(text, start, end, kind === DOT);
}

function wordKind(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (classOf(last) === DOT) {
    const isInitial = end - start === 2 && isUpper(text.charCodeAt(start));
    return isInitial ? TOKEN_KIND.initial : TOKEN_KIND.abbreviation;
  }
  if (!isUpper(text.charCodeAt(start))) {
    if (end - start > 4 && isAddress(text, start, end)) return TOKEN_KIND.address;
    return isLower(text.charCodeAt(start)) ? TOKEN_KIND.lower : TOKEN_KIND.capitalised;
  }
  if (end - start <= LONGEST_OPENER && SENTENCE_OPENERS.has(text.slice(start, end))) {
    return TOKEN_KIND.opener;
  }
  if (end - start > 1 && isUpper(last) && isUpper(text.charCodeAt(start + 1))) {
    return TOKEN_KIND.capitals;
  }
  return isAddress(text, start, end) ? TOKEN_KIND.address : TOKEN_KIND.capitalised;
}

const ADDRESS_MARKS = "@/.";

/** A mark of addresses stands within the first letters: enough to tell, and cheap. */
function isAddress(text: string, start: number, end: number): boolean {
  const FARTHEST = 40;
  const to = Math.min(end, start + FARTHEST);
  for (let at = start + 1; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x40 && code !== 0x40) continue;
    if (ADDRESS_MARKS.includes(text.charAt(at))) return true;
  }
  return false;
}

function numberKind(text: string, start: number, end: number): number {
  const FARTHEST = 24;
  const to = Math.min(end, start + FARTHEST);
  for (let at = start + 1; at < to; at++) {
    const mark = text.charAt(at);
    if (mark === ":" || mark === "/" || mark === "-") return TOKEN_KIND.figures;
  }
  return TOKEN_KIND.number;
}

function markKind(mark: string): number {
  switch (mark) {
    case ".":
    case "。":
      return TOKEN_KIND.stop;
    case "?":
      return TOKEN_KIND.question;
    case "!":
      return TOKEN_KIND.exclamation;
    case "…":
      return TOKEN_KIND.ellipsis;
    case ":":
      return TOKEN_KIND.colon;
    case ";":
      return TOKEN_KIND.semicolon;
    case ",":
      return TOKEN_KIND.comma;
    case "-":
    case "–":
    case "—":
      return TOKEN_KIND.dash;
    default:
      if (OPEN_BRACKETS.includes(mark)) return TOKEN_KIND.openBracket;
      if (CLOSE_BRACKETS.includes(mark)) return TOKEN_KIND.closeBracket;
      return BULLETS.includes(mark) ? TOKEN_KIND.bullet : TOKEN_KIND.otherMark;
  }
}

/** Tokens of several marks, and words that begin with one: "...", "?!", "--", "'s", "@name". */
function longMarkKind(text: string, start: number, end: number, isDots: boolean): number {
  const first = text.charAt(start);
  const last = text.charCodeAt(end - 1);
  if (first === "…") return TOKEN_KIND.ellipsis;
  if ((classOf(last) & (LETTER | DIGIT)) !== 0) {
    if (first === "@" || first === "#") return TOKEN_KIND.capitalised;
    if (isDots || first === "+") return TOKEN_KIND.number;
    return first === "'" || first === "’" || first === "`" ? TOKEN_KIND.clitic : TOKEN_KIND.face;
  }
  const lastMark = text.charAt(end - 1);
  if (lastMark === "?") return TOKEN_KIND.question;
  if (lastMark === "!") return TOKEN_KIND.exclamation;
  if (isDots) return TOKEN_KIND.ellipsis;
  if (EMOTICONS.has(text.slice(start, Math.min(end, start + SHORTEST_RULE + 1)))) {
    return TOKEN_KIND.face;
  }
  if (end - start >= SHORTEST_RULE) return TOKEN_KIND.rule;
  if (first === "-") return TOKEN_KIND.dash;
  if (first === "*") return TOKEN_KIND.bullet;
  if (first === ",") return TOKEN_KIND.comma;
  return TOKEN_KIND.otherMark;
}
