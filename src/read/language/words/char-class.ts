/** Kinds of UTF-16 code units, as bits, so that those met in a run can be gathered in one number. */
export const SPACE = 1;
/** Letters of every script, marks on them, joiners, the underscore, and halves of rare characters. */
export const LETTER = 2;
export const DIGIT = 4;
/** `'`, `’`, `‘`, `‛` and the backtick: apostrophes and single quotation marks. */
export const APOSTROPHE = 8;
/** `-` and the hyphens of Unicode; dashes are symbols. */
export const HYPHEN = 16;
export const DOT = 32;
/** `@ : / #`: what an address holds and prose seldom has inside a word. */
export const ADDRESS = 64;
/** First half of a pictograph. */
export const PICTOGRAPH = 128;
/** Every other mark. */
export const SYMBOL = 256;

/**
 * The kind of a code unit.
 *
 * Comparisons rather than a table: nothing has to be built first, and English runs through the
 * first two of them.
 */
export function classOf(code: number): number {
  if (code < 0x80) return asciiClass(code);
  if (code < 0xc0) return latinMarkClass(code);
  if (code < 0x2000) return isEarlyMark(code) ? SYMBOL : code === 0x1680 ? SPACE : LETTER;
  if (code < 0x2070) return punctuationClass(code);
  if (code < 0x3000) return symbolBlockClass(code);
  return lateClass(code);
}

function asciiClass(code: number): number {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return LETTER;
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return SPACE;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  switch (code) {
    case 0x2e:
      return DOT;
    case 0x27:
    case 0x60:
      return APOSTROPHE;
    case 0x2d:
      return HYPHEN;
    case 0x23:
    case 0x2f:
    case 0x3a:
    case 0x40:
      return ADDRESS;
    case 0x5f:
      return LETTER;
    default:
      return SYMBOL;
  }
}

/** U+0080 to U+00BF: controls, spaces, signs, superscripts and fractions. */
function latinMarkClass(code: number): number {
  if (code === 0xa0) return SPACE;
  // A soft hyphen only shows where a line is broken.
  if (code === 0xaa || code === 0xad || code === 0xb5) return LETTER;
  if (code === 0xb2 || code === 0xb3 || code === 0xb9) return DIGIT;
  return code >= 0xbc && code <= 0xbe ? DIGIT : SYMBOL;
}

/** Multiplication and division, and the commas, stops and question marks of other scripts. */
function isEarlyMark(code: number): boolean {
  if (code === 0xd7 || code === 0xf7) return true;
  if (code < 0x60c) return false;
  return (
    code === 0x60c ||
    code === 0x61b ||
    code === 0x61f ||
    code === 0x6d4 ||
    code === 0x964 ||
    code === 0x965
  );
}

/** U+2000 to U+206F. */
function punctuationClass(code: number): number {
  if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) {
    return SPACE;
  }
  // Joiners and marks of direction belong to the word they stand in.
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060) return LETTER;
  if (code === 0x2010 || code === 0x2011) return HYPHEN;
  return code >= 0x2018 && code <= 0x201b && code !== 0x201a ? APOSTROPHE : SYMBOL;
}

/** U+2070 to U+2FFF: superscripts, currencies, letter-like signs, fractions, arrows, dingbats. */
function symbolBlockClass(code: number): number {
  if (code < 0x20a0) return DIGIT;
  if (code < 0x20d0) return SYMBOL;
  if (code < 0x2150) return LETTER;
  if (code < 0x2190) return DIGIT;
  if (code < 0x2c00) return SYMBOL;
  return code >= 0x2e00 && code < 0x2e80 ? SYMBOL : LETTER;
}

/** U+3000 to U+FFFF. */
function lateClass(code: number): number {
  if (code === 0x3000 || code === 0xfeff) return SPACE;
  if (code <= 0x303f) return code >= 0x3005 && code <= 0x3007 ? LETTER : SYMBOL;
  if (code < 0xd83c || (code > 0xd83e && code < 0xe000)) return LETTER;
  if (code <= 0xd83e) return PICTOGRAPH;
  if (code < 0xf900) return SYMBOL;
  if (code < 0xfe30) return LETTER;
  if (code <= 0xfe4f) return SYMBOL;
  if (code < 0xff00) return LETTER;
  if (code >= 0xff10 && code <= 0xff19) return DIGIT;
  const isMark =
    code <= 0xff0f ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0xff3b && code <= 0xff40) ||
    (code >= 0xff5b && code <= 0xff65) ||
    code >= 0xffe0;
  return isMark ? SYMBOL : LETTER;
}

/** Whether it is a letter A to Z in upper case, or another letter that has a lower case. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (code < 0xc0) return false;
  if (code < 0xdf) return code !== 0xd7;
  if (code < 0x100) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** Whether it is a letter a to z in lower case, or another letter that has an upper case. */
export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  if (code < 0xdf) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toUpperCase();
}
