/** How a form is written. */
export const CAPITALS = {
  other: 0,
  lower: 1,
  initial: 2,
  all: 3,
  single: 4,
  digit: 5,
} as const;

/** One of {@link CAPITALS}. */
export type Capitals = (typeof CAPITALS)[keyof typeof CAPITALS];

/** "iPod" is lower, "Kabul" and "McKay" are initial, "U.S." is all, "I" is single, "3rd" digit. */
export function capitalsOf(form: string): Capitals {
  if (/^\p{Lu}/u.test(form)) {
    if (/\p{Ll}/u.test(form)) return CAPITALS.initial;
    return form.length === 1 ? CAPITALS.single : CAPITALS.all;
  }
  if (/[0-9]/.test(form)) return CAPITALS.digit;
  return /^\p{L}/u.test(form) ? CAPITALS.lower : CAPITALS.other;
}
