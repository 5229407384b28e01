import type { Appraisal } from "../model/appraisal.ts";
import type { OptionKeys } from "../model/check/check-options.ts";
import type { Verdict } from "../model/finding-kind.ts";

/** What a report shows; the same for text and Markdown. */
export interface ReportOptions {
  /**
   * Verdicts to show, in any order; the report lists contradictions first.
   * @defaultValue all of them
   */
  readonly verdicts?: readonly Verdict[];
  /**
   * What the table has in full: `contested` only rows that a shown finding is about, `shared` all
   * rows of events with such a row and of events that two or more accounts tell, `all` every row.
   * Events left out are named below the table, with who tells them.
   * @defaultValue `"shared"`
   */
  readonly rows?: "contested" | "shared" | "all";
  /**
   * Pairs that a gate kept apart: `counts` gives their number by gate with a few examples, `all`
   * every pair, `none` leaves them out.
   * @defaultValue `"counts"`
   */
  readonly notCompared?: "counts" | "all" | "none";
  /**
   * Examples a gate under `notCompared: "counts"`, an integer from 0.
   * @defaultValue `2`
   */
  readonly examples?: number;
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
  /**
   * What `appraise` gives for this comparison, shown after the findings: who stands behind what, what
   * goes round, was copied, misquoted or left out, how it is worded, versions, hypotheses, and belief
   * beside the vote. Sections that have nothing are left out.
   * @defaultValue none
   */
  readonly appraisal?: Appraisal;
  /**
   * Most entries of a section of the appraisal and of each list in it, an integer from 1; how many
   * more there are is said. Readings and votes of a question are shown all.
   * @defaultValue `8`
   */
  readonly appraisalItems?: number;
}

/** All of them, for `checkOptions`. */
export const REPORT_KEYS: OptionKeys<ReportOptions> = {
  verdicts: true,
  rows: true,
  notCompared: true,
  examples: true,
  quotesPerReading: true,
  quoteLength: true,
  appraisal: true,
  appraisalItems: true,
};
