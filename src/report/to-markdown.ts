import type { RootContent } from "mdast";
import { checkOptions } from "../model/check/check-options.ts";
import type { Comparison } from "../model/comparison.ts";
import { alignmentNodes } from "./markdown/alignment-nodes.ts";
import { appraisalNodes } from "./markdown/appraisal-nodes.ts";
import { findingNodes } from "./markdown/finding-nodes.ts";
import { gateNodes } from "./markdown/gate-nodes.ts";
import { legendNodes } from "./markdown/legend-nodes.ts";
import { bulletList, heading, paragraph } from "./markdown/nodes.ts";
import { reasonNodes } from "./markdown/reason-nodes.ts";
import { serializeMarkdown } from "./markdown/serialize-markdown.ts";
import { shortNodes } from "./markdown/short-nodes.ts";
import { REPORT_KEYS, type ReportOptions } from "./report-options.ts";
import { buildReportView } from "./view/build-report-view.ts";
import type { ReportView, VerdictView } from "./view/report-view.ts";

/** See {@link toMarkdown}. */
export type ToMarkdownOptions = ReportOptions;

const verdictNodes = (view: VerdictView): readonly RootContent[] => [
  heading(2, view.heading),
  paragraph(view.gloss),
  ...view.findings.flatMap((finding) => [...findingNodes(finding), reasonNodes(finding)]),
];

const sentenceNodes = (title: string, sentences: readonly string[]): readonly RootContent[] =>
  sentences.length === 0
    ? []
    : [heading(2, title), bulletList(sentences.map((sentence) => [paragraph(sentence)]))];

const reportNodes = (view: ReportView): readonly RootContent[] => [
  heading(1, view.title),
  paragraph(view.summary.join(" · ")),
  ...(view.scoreNote === null ? [] : [paragraph(view.scoreNote)]),
  ...(view.short.findings.length === 0 ? [] : shortNodes(view.short)),
  ...(view.accounts.length === 0 ? [] : legendNodes(view.accounts)),
  ...view.verdicts.flatMap(verdictNodes),
  ...view.appraisal.flatMap(appraisalNodes),
  ...(view.events.length + view.leftOut.length === 0 ? [] : alignmentNodes(view)),
  ...sentenceNodes("Moved", view.moved),
  ...(view.gates.length === 0 ? [] : gateNodes(view.gates)),
];

/**
 * A comparison as GitHub-flavoured Markdown with the content of `toText`; words that only one side
 * of a finding has are bold.
 *
 * Whatever the data holds (`|`, `*`, `<`, line ends) is escaped and shows as it is; control
 * characters are shown as escapes such as `\u001b`. Labels over 200 and sentences over 1000 code
 * units end in `[…]`. Names after an `@` are not taken apart: where a
 * page turns them into mentions, it will do so here. Ends in a line end; the same comparison always
 * gives the same text.
 *
 * @param comparison - As `compare` or `fromJSON` gives it; not checked through and
 * through here.
 * @throws TypeError for what is no comparison or no options, RangeError when a number in `options` is outside its range
 * or a word there is none of its choices.
 */
export const toMarkdown = (comparison: Comparison, options: ToMarkdownOptions = {}): string =>
  serializeMarkdown(
    reportNodes(buildReportView(comparison, checkOptions(options, "write a report", REPORT_KEYS))),
  );
