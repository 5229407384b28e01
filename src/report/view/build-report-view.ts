import { checkChoice, checkChoices } from "../../model/check/check-choices.ts";
import type { Comparison } from "../../model/comparison.ts";
import { VERDICTS } from "../../model/finding-kind.ts";
import { checkAppraisal } from "../check-appraisal.ts";
import { checkComparison } from "../check-comparison.ts";
import { checkInteger } from "../check-integer.ts";
import { shownText } from "../escape/shown-text.ts";
import type { ReportOptions } from "../report-options.ts";
import { accountViews } from "./account-views.ts";
import type { AppraisalContext } from "./appraisal/appraisal-context.ts";
import { appraisalSections } from "./appraisal/appraisal-sections.ts";
import type { AppraisalSectionView } from "./appraisal/appraisal-view.ts";
import { countOf } from "./count-of.ts";
import { gateViews } from "./gate-views.ts";
import { movedSentences } from "./moved-sentences.ts";
import { reportContext } from "./report-context.ts";
import type { ReportView } from "./report-view.ts";
import { sharedClock } from "./shared-clock.ts";
import { shortViews } from "./short-views.ts";
import { tableViews } from "./table-views.ts";
import { verdictViews } from "./verdict-views.ts";

const summaryOf = ({ findings }: Comparison): readonly string[] => {
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    count: findings.filter((finding) => finding.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  return counts.length === 0
    ? ["no findings"]
    : counts.map(({ verdict, count }) => countOf(count, verdict));
};

/** See docs/accuracy.md, "What the score means". */
const SCORE_NOTE =
  "score, from 0 to 1: how often findings like it held when they were checked; it weighs no account";

const titleOf = ({ narratives }: Comparison, clock: string | null): string => {
  const title = `Comparison of ${countOf(narratives.length, "account")}`;
  return clock === null ? title : `${title}, all ${shownText(clock, "label")}`;
};

const appraisalViews = (
  context: Omit<AppraisalContext, "appraisal">,
  { appraisal }: ReportOptions,
): readonly AppraisalSectionView[] =>
  appraisal === undefined
    ? []
    : appraisalSections({ ...context, appraisal: checkAppraisal(appraisal) });

const checkShown = ({
  verdicts = VERDICTS,
  notCompared = "counts",
  rows = "shared",
}: ReportOptions): Required<Pick<ReportOptions, "verdicts" | "notCompared" | "rows">> => ({
  verdicts: checkChoices("write report", "verdicts", verdicts, VERDICTS),
  notCompared: checkChoice("write report", "notCompared", notCompared, ["counts", "all", "none"]),
  rows: checkChoice("write report", "rows", rows, ["contested", "shared", "all"]),
});

/**
 * Everything a report says, ready for layout. Linear in the comparison, but for the words of the
 * quotes it shows (see `describeDifference`).
 *
 * @throws TypeError for what is no comparison, RangeError when a number in `options` is outside its range
 * or a word there is none of its choices.
 */
export const buildReportView = (given: Comparison, options: ReportOptions): ReportView => {
  const comparison = checkComparison(given);
  const { verdicts, notCompared, rows } = checkShown(options);
  const examples = checkInteger("examples", options.examples ?? 2, 0);
  const limits = {
    quotesPerReading: checkInteger("quotesPerReading", options.quotesPerReading ?? 3, 1),
    quoteLength: checkInteger("quoteLength", options.quoteLength ?? 280, 40),
  };
  const most = checkInteger("appraisalItems", options.appraisalItems ?? 8, 1);
  const context = reportContext(comparison);
  const views = verdictViews(context, verdicts, limits);
  const shown = new Set(views.flatMap(({ findings }) => findings.map(({ number }) => number)));
  const limit = notCompared === "all" ? Number.POSITIVE_INFINITY : examples;
  const clock = sharedClock(comparison);
  return {
    title: titleOf(comparison, clock),
    summary: summaryOf(comparison),
    scoreNote: shown.size === 0 ? null : SCORE_NOTE,
    accounts: accountViews(context, clock),
    ...tableViews(context, shown, rows),
    short: shortViews(views, comparison.narratives.length),
    verdicts: views,
    appraisal: appraisalViews(
      { report: context, shown, most, quoteLength: limits.quoteLength },
      options,
    ),
    moved: movedSentences(context),
    gates: notCompared === "none" ? [] : gateViews(context, limit),
  };
};
