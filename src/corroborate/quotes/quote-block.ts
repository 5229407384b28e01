/** Words that a quotation and a text share or not, as a stretch of either. */
export interface QuoteBlock {
  readonly same: boolean;
  readonly said: readonly [from: number, end: number];
  readonly quoted: readonly [from: number, end: number];
}
