/** What a report on two versions of an article shows; the same for text and Markdown. */
export interface RevisionsReportOptions {
  /**
   * Longest quote and longest sentence shown, in UTF-16 code units, an integer from 40; longer ones
   * are shortened around the words that differ.
   * @defaultValue `280`
   */
  readonly quoteLength?: number;
}
