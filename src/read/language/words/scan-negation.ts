import { APOSTROPHE, classOf, DIGIT, LETTER } from "./char-class.ts";

const N = 0x6e;
const T = 0x74;
/** Makes an ASCII capital a small letter. */
const LOWER = 0x20;

/**
 * End of an "n't" that starts here and is the end of a word; `at` when there is none.
 */
export function scanNegation(text: string, at: number, end: number): number {
  if (at + 3 > end || (text.charCodeAt(at) | LOWER) !== N) return at;
  if (classOf(text.charCodeAt(at + 1)) !== APOSTROPHE) return at;
  if ((text.charCodeAt(at + 2) | LOWER) !== T) return at;
  const after = at + 3;
  const isLast = after === end || (classOf(text.charCodeAt(after)) & (LETTER | DIGIT)) === 0;
  return isLast ? after : at;
}
