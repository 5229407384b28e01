/** A number in a quotation. */
export interface QuoteNumber {
  /** What it is compared by: "#" and its value, with the unit that it implies. */
  readonly keys: readonly string[];
  /** Index of the word behind it. */
  readonly next: number;
}
