import { checkOptions, type OptionKeys } from "../model/check/check-options.ts";
import type { Comparison } from "../model/comparison.ts";
import { REPORT_KEYS, type ReportOptions } from "./report-options.ts";
import { alignmentLines } from "./text/alignment-lines.ts";
import { appraisalLines } from "./text/appraisal-lines.ts";
import { gateLines } from "./text/gate-lines.ts";
import { legendLines } from "./text/legend-lines.ts";
import { sentenceLines } from "./text/sentence-lines.ts";
import { shortLines } from "./text/short-lines.ts";
import type { TextStyle } from "./text/text-style.ts";
import { TEXT_STYLE_KEYS, type TextStyleOptions, textStyle } from "./text/text-style-options.ts";
import { titleLines } from "./text/title-lines.ts";
import { verdictLines } from "./text/verdict-lines.ts";
import { wrapLines } from "./text/wrap-lines.ts";
import { buildReportView } from "./view/build-report-view.ts";
import type { ReportView } from "./view/report-view.ts";

/** See {@link toText}. */
export interface ToTextOptions extends ReportOptions, TextStyleOptions {}

const sectionsOf = (view: ReportView, style: TextStyle): readonly (readonly string[])[] => [
  [
    ...titleLines(view, style),
    ...(view.scoreNote === null
      ? []
      : wrapLines(style.paint("quiet", view.scoreNote), style.width)),
  ],
  ...(view.short.findings.length === 0 ? [] : [shortLines(view.short, style)]),
  ...(view.accounts.length === 0 ? [] : [legendLines(view.accounts, style)]),
  ...view.verdicts.map((verdict) => verdictLines(verdict, style)),
  ...view.appraisal.map((section) => appraisalLines(section, style)),
  ...(view.events.length + view.leftOut.length === 0 ? [] : [alignmentLines(view, style)]),
  ...(view.moved.length === 0
    ? []
    : [sentenceLines("Moved", "told in another place than most accounts do", view.moved, style)]),
  ...(view.gates.length === 0 ? [] : [gateLines(view.gates, style)]),
];

const KEYS: OptionKeys<ToTextOptions> = { ...REPORT_KEYS, ...TEXT_STYLE_KEYS };

/**
 * A comparison as text for a terminal: three or more contradictions and tensions in short, the accounts, the findings by verdict with both sides' quotes,
 * the rule and its assumptions, the appraisal where one is given, then the table of who says what,
 * moved parts, and what was not compared.
 *
 * No line is wider than `width` columns. Where the narratives are too many for a table, readings
 * become lines with the sigla of who has them. Control characters, ANSI codes and characters that
 * turn the direction of writing in the data are shown as escapes such as `\u001b`. It does not say
 * who is right. Labels over 200 and sentences over 1000 code units end
 * in `[…]`. The same comparison always gives the same text; it ends in a line end.
 *
 * @param comparison - As `compare` or `fromJSON` gives it; not checked through and
 * through here.
 * @throws TypeError for what is no comparison or no options, RangeError when a number in `options` is outside its range
 * or a word there is none of its choices.
 */
export const toText = (comparison: Comparison, options: ToTextOptions = {}): string => {
  checkOptions(options, "write a report", KEYS);
  const sections = sectionsOf(buildReportView(comparison, options), textStyle(options));
  return `${sections.map((lines) => lines.join("\n")).join("\n\n\n")}\n`;
};
