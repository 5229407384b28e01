import { mixHash, toKey } from "./linear/mix-hash.ts";

const LONGEST_HEAD = 32;
const LONGEST_TAIL = 16;
const LONGEST_NUMBER = 4;
const ZERO = 48;
const FORM_SEED = 0x1b873593;

/**
 * A form as the models see it: digits are 0, no number longer than four of them; quotation marks
 * and dashes are the ones of a typewriter; of a very long form, its beginning and end.
 */
export function normaliseForm(text: string, start: number, end: number): string {
  const isLong = end - start > LONGEST_HEAD + LONGEST_TAIL;
  const form = isLong
    ? text.slice(start, start + LONGEST_HEAD) + text.slice(end - LONGEST_TAIL, end)
    : text.slice(start, end);
  let normal = "";
  let digits = 0;
  for (let i = 0; i < form.length; i++) {
    const code = normalCode(form.charCodeAt(i));
    digits = code === ZERO ? digits + 1 : 0;
    if (digits <= LONGEST_NUMBER) normal += String.fromCharCode(code);
  }
  return normal;
}

/** Key of the normal form of `text.slice(start, end)`, without making a string. */
export function formKey(text: string, start: number, end: number): number {
  return toKey(formHash(text, start, end));
}

/** As {@link formKey}, with all 32 bits. */
export function formHash(text: string, start: number, end: number): number {
  let hash = FORM_SEED;
  let digits = 0;
  const isLong = end - start > LONGEST_HEAD + LONGEST_TAIL;
  const headEnd = isLong ? start + LONGEST_HEAD : end;
  for (let i = start; i < end; i++) {
    if (i === headEnd) i = end - LONGEST_TAIL;
    const code = normalCode(text.charCodeAt(i));
    digits = code === ZERO ? digits + 1 : 0;
    if (digits <= LONGEST_NUMBER) hash = mixHash(hash, code);
  }
  return hash;
}

function normalCode(code: number): number {
  if (code < 0x80) return code >= 49 && code <= 57 ? ZERO : code;
  if (code < 0x2010 || code > 0x201f) return code;
  if (code <= 0x2015) return 45; // dashes: "-"
  if (code >= 0x2018 && code <= 0x201b) return 39; // single quotation marks: "'"
  return code >= 0x201c ? 34 : code; // double quotation marks: '"'
}
