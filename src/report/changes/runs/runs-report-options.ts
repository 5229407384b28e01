import type { Verdict } from "../../../model/finding-kind.ts";

/** What a report on two runs shows; the same for text and Markdown. */
export interface RunsReportOptions {
  /**
   * Verdicts to show, in any order. A finding that has changed is shown when either run has it with
   * such a verdict.
   * @defaultValue all of them
   */
  readonly verdicts?: readonly Verdict[];
  /**
   * Different quotes shown for each side of a finding, an integer from 1; who else supports it is
   * named without a quote.
   * @defaultValue `3`
   */
  readonly quotesPerReading?: number;
  /**
   * Longest quote shown, in UTF-16 code units, an integer from 40; longer ones are shortened around
   * the words that differ.
   * @defaultValue `280`
   */
  readonly quoteLength?: number;
}
