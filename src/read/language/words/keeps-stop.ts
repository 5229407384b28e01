import {
  ABBREVIATIONS,
  type AbbreviationUse,
  LONGEST_ABBREVIATION,
} from "./abbreviations-table.ts";
import { classOf, DIGIT, isLower, isUpper, LETTER, SPACE } from "./char-class.ts";
import { SENTENCE_OPENERS } from "./sentence-openers-table.ts";

/** Born, circa, died, married, page, reigned. */
const SMALL_INITIALS = "bcdmpr";
const STOP = 0x2e;
const CAPITAL_I = 0x49;
const LINE_FEED = 0x0a;
const END_OF_PARAGRAPH = -1;

/** Whether the full stop behind the word `[start, end)` is part of it: "Mr.", "U.S.", "J." */
export function keepsStop(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== STOP) return false;
  // Two stops: the abbreviation's and the sentence's. More are an ellipsis.
  const isDoubled = text.charCodeAt(end + 1) === STOP;
  if (isDoubled && text.charCodeAt(end + 2) === STOP) return false;
  const length = end - start;
  if (classOf(text.charCodeAt(end - 1)) !== LETTER) return false;
  const next = nextAfter(text, end + 1);
  if (length === 1) return keepsInitialStop(text, start, next);
  if (isDotted(text, start, end)) return true;
  if (length > LONGEST_ABBREVIATION) return false;
  const use = useOf(text.slice(start, end));
  return use !== null && keepsUse(text, use, start, next);
}

/** Index of the next character that is no space, or {@link END_OF_PARAGRAPH}. */
function nextAfter(text: string, from: number): number {
  let lines = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (classOf(code) !== SPACE) return at;
    if (code === LINE_FEED && ++lines > 1) break;
  }
  return END_OF_PARAGRAPH;
}

/** Single letters with stops between them: "U.S", "p.m", "Ph.D". */
function isDotted(text: string, start: number, end: number): boolean {
  const LONGEST_PART = 2;
  const dot = text.indexOf(".", start);
  return (
    dot < end &&
    dot > start &&
    dot - start <= LONGEST_PART &&
    classOf(text.charCodeAt(start)) === LETTER
  );
}

/** A key in lower case stands for every case; "GEN" is "Gen" too. */
function useOf(word: string): AbbreviationUse | null {
  const lower = word.toLowerCase();
  const any = ABBREVIATIONS.get(lower) ?? ABBREVIATIONS.get(word);
  if (any !== undefined) return any;
  if (word.toUpperCase() !== word) return null;
  return ABBREVIATIONS.get(word.charAt(0) + lower.slice(1)) ?? null;
}

function keepsUse(text: string, use: AbbreviationUse, start: number, next: number): boolean {
  if (next === END_OF_PARAGRAPH) return false;
  const code = text.charCodeAt(next);
  if (use === "title") return true;
  if (use === "number") return classOf(code) === DIGIT;
  // In small letters it is a common noun ("mins."): before a capital the sentence is over.
  const isShared = use === "shared" || isLower(text.charCodeAt(start));
  return isShared ? !isUpper(code) : true;
}

/** "J. Smith", "c. 1900"; not "so do I. The", "plan B. The". */
function keepsInitialStop(text: string, start: number, next: number): boolean {
  if (next === END_OF_PARAGRAPH) return false;
  const code = text.charCodeAt(start);
  const after = text.charCodeAt(next);
  if (!isUpper(code)) {
    const isBracketed = start > 0 && text.charAt(start - 1) === "(";
    return (isBracketed || classOf(after) === DIGIT) && SMALL_INITIALS.includes(text.charAt(start));
  }
  if (classOf(after) !== LETTER) return classOf(after) !== DIGIT;
  if (isUpper(after) && SENTENCE_OPENERS.has(wordAt(text, next))) return false;
  return code !== CAPITAL_I || followsName(text, start);
}

function wordAt(text: string, start: number): string {
  const LONGEST = 10;
  let to = start;
  while (to - start < LONGEST && classOf(text.charCodeAt(to)) === LETTER) to++;
  return text.slice(start, to);
}

/** Whether the word before begins with a capital: "Yitzhak I." rather than "as I." */
function followsName(text: string, start: number): boolean {
  const FARTHEST = 24;
  let at = start - 1;
  while (at > start - FARTHEST && at > 0 && classOf(text.charCodeAt(at - 1)) !== SPACE) at--;
  return at >= 0 && isUpper(text.charCodeAt(at));
}
