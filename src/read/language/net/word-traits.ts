import type { LexiconWords } from "../lexicon/lexicon-words.ts";

/** Rows of the trait table: 32 of the spelling, then 96 of the lexicon's bits. */
export const TRAITS = 128;

const LEXICON_TRAITS = 32;
const LONGEST = 12;

/**
 * Rows of the trait table for a word: its capitals, digits and marks, its length, and what WordNet
 * knows of its senses (lexicographer classes and verb frames).
 *
 * @param form - As it stands in the text.
 * @param normal - Its `normalForm`.
 */
export function wordTraits(form: string, normal: string, words: LexiconWords): Int32Array {
  const traits = [capitals(form), 16 + Math.min(form.length, LONGEST)];
  if (/[0-9]/.test(form)) traits.push(/^[0-9.,:/-]+$/.test(form) ? 5 : 6);
  if (!/[\p{L}\p{N}]/u.test(form)) traits.push(7);
  if (form.includes("-")) traits.push(8);
  if (form.includes(".") && form.length > 1) traits.push(9);
  const bits = new Uint32Array(3);
  if (words.addFormBits(normal, bits, 0)) {
    for (let bit = 0; bit < 96; bit++) {
      if ((((bits[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1) traits.push(LEXICON_TRAITS + bit);
    }
  }
  return Int32Array.from(traits);
}

/** 0 lower case, 1 one capital alone, 2 all capitals, 3 a capital first, 4 mixed. */
function capitals(form: string): number {
  if (form === form.toLowerCase()) return 0;
  if (form === form.toUpperCase()) return form.length === 1 ? 1 : 2;
  const first = form.slice(0, 1);
  return first !== first.toLowerCase() ? 3 : 4;
}
