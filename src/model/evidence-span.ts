/**
 * The exact words something rests on.
 *
 * With offsets it is `[start, end)` in UTF-16 code units of the narrative's `text`, and
 * `text.slice(start, end)` equals `quote` (the pair of W3C TextPositionSelector and
 * TextQuoteSelector). A quote given without a text has `start` and `end` `null`.
 */
export interface EvidenceSpan {
  /** First code unit, 0 or more; `null` when the narrative carries no text. */
  readonly start: number | null;
  /** First code unit after the quote; `null` exactly when `start` is. */
  readonly end: number | null;
  /** The words themselves, untouched. */
  readonly quote: string;
}
