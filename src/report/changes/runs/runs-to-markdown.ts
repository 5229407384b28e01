import type { RootContent } from "mdast";
import type { RunChanges } from "../../../model/run-changes.ts";
import { findingNodes } from "../../markdown/finding-nodes.ts";
import { bulletList, heading, paragraph } from "../../markdown/nodes.ts";
import { reasonNodes } from "../../markdown/reason-nodes.ts";
import { serializeMarkdown } from "../../markdown/serialize-markdown.ts";
import { buildRunsView } from "./build-runs-view.ts";
import type { RunsReportOptions } from "./runs-report-options.ts";
import type { FindingListView, RunsView } from "./runs-view.ts";

/** See {@link runsToMarkdown}. */
export type RunsToMarkdownOptions = RunsReportOptions;

const listNodes = ({
  heading: title,
  gloss,
  findings,
}: FindingListView): readonly RootContent[] => [
  heading(2, title),
  paragraph(gloss),
  ...findings.flatMap(({ finding, was, withReasons }) => [
    ...findingNodes(finding),
    ...(withReasons ? [reasonNodes(finding, was === null ? [] : [["Was", was]])] : []),
  ]),
];

const accountNodes = ({ accounts }: RunsView): readonly RootContent[] =>
  accounts.length === 0
    ? []
    : [
        heading(2, "Accounts"),
        bulletList(accounts.map(({ name, text }) => [paragraph(`${name}: ${text}`)])),
      ];

/**
 * What changed between two runs of `compare`, as GitHub-flavoured Markdown with the content of
 * `runsToText`; words that only one side of a finding has are bold.
 *
 * Whatever the data holds is escaped and shows as it is, as in `toMarkdown`. Ends in a line end.
 *
 * @param changes - From `compareRuns`.
 * @throws TypeError for what are no changes or no options, RangeError when a number in `options` is outside its range.
 */
export const runsToMarkdown = (
  changes: RunChanges,
  options: RunsToMarkdownOptions = {},
): string => {
  const view = buildRunsView(changes, options);
  return serializeMarkdown([
    heading(1, view.title),
    paragraph(view.summary.join(" · ")),
    ...accountNodes(view),
    ...view.lists.flatMap(listNodes),
  ]);
};
