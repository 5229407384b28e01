import type { Finding } from "../../model/finding.ts";
import type { Verdict } from "../../model/finding-kind.ts";
import { shownText } from "../escape/shown-text.ts";
import { explanationOf } from "./explanation-of.ts";
import { type QuoteLimits, readingViews } from "./reading-views.ts";
import type { ReportContext } from "./report-context.ts";
import type { FindingView, VerdictView } from "./report-view.ts";
import { VERDICT_WORDS } from "./verdict-table.ts";

const findingView = (
  finding: Finding,
  number: number,
  limits: QuoteLimits,
  context: ReportContext,
): FindingView => ({
  number,
  kind: shownText(finding.kind, "label"),
  score: finding.score.toFixed(2),
  self: finding.self,
  question: context.questionOf(finding.locus),
  readings: readingViews(finding.readings, limits, context),
  explanation: explanationOf(finding, context),
  rule: shownText(finding.rule, "sentence"),
  assumptions: finding.assumptions.map((text) => shownText(text, "sentence")),
});

/** The findings of the verdicts asked for, contradictions first; verdicts without one left out. */
export const verdictViews = (
  context: ReportContext,
  verdicts: readonly Verdict[],
  limits: QuoteLimits,
): readonly VerdictView[] =>
  VERDICT_WORDS.filter(({ verdict }) => verdicts.includes(verdict))
    .map((words) => ({
      ...words,
      findings: context.comparison.findings.flatMap((finding, index) =>
        finding.verdict === words.verdict ? [findingView(finding, index + 1, limits, context)] : [],
      ),
    }))
    .filter(({ findings }) => findings.length > 0);
