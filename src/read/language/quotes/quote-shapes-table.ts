import type { QuoteDirection, QuoteFamily } from "./quote-mark.ts";

export interface QuoteShape {
  readonly family: QuoteFamily;
  /** `unknown` for straight marks, which the white space around tells. */
  readonly direction: QuoteDirection;
}

/**
 * Tokens that quote. Source: the quotation marks of the Unicode Standard (chapter 6, "Quotation
 * Marks and Brackets") as English uses them, and the doubled marks of typewriters and TeX.
 */
export const QUOTE_SHAPES: ReadonlyMap<string, QuoteShape> = new Map([
  ['"', { family: "double", direction: "unknown" }],
  ["''", { family: "double", direction: "unknown" }],
  ["``", { family: "double", direction: "open" }],
  ["“", { family: "double", direction: "open" }],
  ["„", { family: "double", direction: "open" }],
  ["‟", { family: "double", direction: "open" }],
  ["”", { family: "double", direction: "close" }],
  ["‘‘", { family: "double", direction: "open" }],
  ["’’", { family: "double", direction: "close" }],
  ["'", { family: "single", direction: "unknown" }],
  ["`", { family: "single", direction: "open" }],
  ["‘", { family: "single", direction: "open" }],
  ["’", { family: "single", direction: "close" }],
  ["«", { family: "angle", direction: "open" }],
  ["»", { family: "angle", direction: "close" }],
  ["‹", { family: "angle", direction: "open" }],
  ["›", { family: "angle", direction: "close" }],
]);
