/** Marks that can close each other: `“ ” "` and doubled single marks, `‘ ’ '`, `« »`. */
export type QuoteFamily = "double" | "single" | "angle";

/** Which way a mark quotes: told by its shape or by the white space beside it. */
export type QuoteDirection = "open" | "close" | "unknown";

/** A token that may open or close a quotation. */
export interface QuoteMark {
  readonly token: number;
  readonly family: QuoteFamily;
  readonly direction: QuoteDirection;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Whether it may be no quotation mark at all: inches behind a number, a plural's apostrophe. */
  readonly isDoubtful: boolean;
}
