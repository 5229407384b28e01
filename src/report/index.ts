export type { Issue } from "../model/issue.ts";
export type { ParseResult } from "../model/parse-result.ts";
export { fromJSON } from "./from-json.ts";
export { hypothesesToCsv } from "./hypotheses/hypotheses-to-csv.ts";
export { hypothesesToMarkdown } from "./hypotheses/hypotheses-to-markdown.ts";
export type { ReportOptions } from "./report-options.ts";
export { type ToJsonOptions, toJSON } from "./to-json.ts";
export { type ToMarkdownOptions, toMarkdown } from "./to-markdown.ts";
export { type ToTextOptions, toText } from "./to-text.ts";
