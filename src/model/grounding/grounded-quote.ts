/** Whether a quote stands in the text: at one place, at several, or nowhere. */
export const QUOTE_STATUSES = ["found", "ambiguous", "orphaned"] as const;

/** See {@link QUOTE_STATUSES} (the anchor statuses of Hypothesis). */
export type QuoteStatus = (typeof QUOTE_STATUSES)[number];

/** Half-open range `[start, end)` of UTF-16 code units. */
export type TextRange = readonly [start: number, end: number];

/** What became of one quote of a draft. */
export interface GroundedQuote {
  /** Where the quote stands in the draft: `claims[3].evidence[0]`. */
  readonly path: string;
  readonly quote: string;
  readonly status: QuoteStatus;
  /** Why, in a clause; `null` for a quote that was found. */
  readonly reason: string | null;
  /** Where the words stand, in order; one for a quote that was found. */
  readonly places: readonly TextRange[];
  /** `true` when there are further places that are not listed. */
  readonly more: boolean;
  /**
   * For an orphaned quote the first place that differs only in capitals, white space, quotation marks
   * or dashes, and its words; `null` where there is none. A hint: it is never taken by itself.
   */
  readonly nearest: { readonly place: TextRange; readonly quote: string } | null;
}
