/**
 * Latin letters that Unicode does not decompose into a base letter and a mark, with their usual
 * plain spelling. Source: the "Latin-ASCII" transform of Unicode CLDR, the letters that occur in
 * names of persons and places.
 */
export const LETTER_TABLE: readonly (readonly [letter: string, plain: string])[] = [
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ł", "l"],
  ["ħ", "h"],
  ["ı", "i"],
  ["ŋ", "ng"],
  ["ŧ", "t"],
  ["ə", "a"],
];
