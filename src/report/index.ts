export type { Issue } from "../model/issue.ts";
export type { ParseResult } from "../model/parse-result.ts";
export type { RevisionsReportOptions } from "./changes/revisions/revisions-report-options.ts";
export {
  type RevisionsToMarkdownOptions,
  revisionsToMarkdown,
} from "./changes/revisions/revisions-to-markdown.ts";
export {
  type RevisionsToTextOptions,
  revisionsToText,
} from "./changes/revisions/revisions-to-text.ts";
export type { RunsReportOptions } from "./changes/runs/runs-report-options.ts";
export { type RunsToMarkdownOptions, runsToMarkdown } from "./changes/runs/runs-to-markdown.ts";
export { type RunsToTextOptions, runsToText } from "./changes/runs/runs-to-text.ts";
export { fromJSON } from "./from-json.ts";
export { hypothesesToCsv } from "./hypotheses/hypotheses-to-csv.ts";
export { hypothesesToMarkdown } from "./hypotheses/hypotheses-to-markdown.ts";
export type { ReportOptions } from "./report-options.ts";
export type { TextStyleOptions } from "./text/text-style-options.ts";
export { type ToJsonOptions, toJSON } from "./to-json.ts";
export { type ToMarkdownOptions, toMarkdown } from "./to-markdown.ts";
export { type ToTextOptions, toText } from "./to-text.ts";
