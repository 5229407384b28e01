import { headOf } from "../difference/cut-text.ts";
import { ELISION } from "../difference/elision.ts";
import { visibleText } from "./visible-text.ts";

/**
 * Longest name and longest sentence shown, in UTF-16 code units. Far more than anybody needs; what
 * is longer is an accident or an attack, and wrapping it takes quadratic time.
 */
const LONGEST = { label: 200, sentence: 1000 } as const;

/** A label or sentence of the data, safe to print on one line; what is too long ends in `[…]`. */
export const shownText = (text: string, as: keyof typeof LONGEST): string => {
  const limit = LONGEST[as];
  const visible = visibleText(text);
  if (visible.length <= limit) return visible;
  return `${headOf(visible, limit - ELISION.length - 1)} ${ELISION}`;
};
