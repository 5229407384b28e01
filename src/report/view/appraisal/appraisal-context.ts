import type { Appraisal } from "../../../model/appraisal.ts";
import type { ReportContext } from "../report-context.ts";

/** What every section of an appraisal is made from. */
export interface AppraisalContext {
  readonly appraisal: Appraisal;
  readonly report: ReportContext;
  /** Numbers of the findings that the report shows. */
  readonly shown: ReadonlySet<number>;
  /** Most entries of a list. */
  readonly most: number;
  /** Longest quote, in UTF-16 code units. */
  readonly quoteLength: number;
}
