/** Bounds between the classes of reuse; see `classifyReuse`. */
export interface ReuseThresholds {
  /** Mean of `vocabulary` and `covered`, at least, for anything to have been reused. */
  readonly reused: number;
  /** `typicalRun`, at least, for a copy. */
  readonly copied: number;
  /** `covered`, at least, for a light revision. */
  readonly lightly: number;
}

/**
 * Fitted on the answers to three of the five tasks of Clough and Stevenson (2011), each bound in
 * the middle of those that give most right answers; `npm run evaluate -- clough-stevenson-reuse`
 * prints what they give on tasks that were left out.
 */
export const REUSE_THRESHOLDS: ReuseThresholds = { reused: 0.31, copied: 17.8, lightly: 0.67 };

/**
 * A common run of so many words is reuse, however much else a text says: names and set phrases
 * that two writers hit upon alone are shorter: of 25 texts that were written without their source,
 * none had more than six in a row with it.
 */
export const TELLING_RUN = 15;

/**
 * What a heavy revision has to cover of an account of the same event. Chosen by reading pairs of the
 * news reports of ECB+: below it are mostly names, figures and phrases that both took from elsewhere.
 */
export const EVENT_COVERED = 0.4;
