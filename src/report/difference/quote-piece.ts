/** A stretch of a quote; `marked` when the quote on the other side does not have these words. */
export interface QuotePiece {
  readonly text: string;
  readonly marked: boolean;
}
