import type { RunChanges } from "../../../model/run-changes.ts";
import { findingLines } from "../../text/finding-lines.ts";
import { reasonLines } from "../../text/reason-lines.ts";
import { sectionHeading } from "../../text/section-heading.ts";
import type { TextStyle } from "../../text/text-style.ts";
import { type TextStyleOptions, textStyle } from "../../text/text-style-options.ts";
import { titleLines } from "../../text/title-lines.ts";
import { wrapLines } from "../../text/wrap-lines.ts";
import { buildRunsView } from "./build-runs-view.ts";
import type { RunsReportOptions } from "./runs-report-options.ts";
import type { AccountChangeView, FindingListView, ListedFindingView } from "./runs-view.ts";

/** See {@link runsToText}. */
export interface RunsToTextOptions extends RunsReportOptions, TextStyleOptions {}

const accountLines = (
  accounts: readonly AccountChangeView[],
  style: TextStyle,
): readonly string[] => [
  ...sectionHeading("Accounts", "by id", style),
  ...accounts.flatMap(({ name, text }) => wrapLines(text, style.width, name.padEnd(11))),
];

const listedLines = (
  { finding, verdict, was, withReasons }: ListedFindingView,
  style: TextStyle,
): readonly string[] => [
  ...findingLines(finding, verdict, style),
  ...(withReasons ? ["", ...reasonLines(finding, style, was === null ? [] : [["Was", was]])] : []),
];

const listLines = (
  { heading, gloss, findings }: FindingListView,
  style: TextStyle,
): readonly string[] => [
  ...sectionHeading(heading, gloss, style),
  ...findings.flatMap((one, index) => [...(index === 0 ? [] : [""]), ...listedLines(one, style)]),
];

/**
 * What changed between two runs of `compare`, as text for a terminal: which accounts, then the
 * findings that are new, changed, resolved and unchanged, each with both sides' quotes, and those
 * that changed with what they were before.
 *
 * Accounts stand there by the names of their sources, since sigla hold for one run only. No line is
 * wider than `width` columns, and nothing in the data steers the terminal, as in `toText`. It does
 * not say who is right. Ends in a line end.
 *
 * @param changes - From `compareRuns`.
 * @throws TypeError for what are no changes or no options, RangeError when a number in `options` is outside its range.
 */
export const runsToText = (changes: RunChanges, options: RunsToTextOptions = {}): string => {
  const view = buildRunsView(changes, options);
  const style = textStyle(options);
  const sections = [
    titleLines(view, style),
    ...(view.accounts.length === 0 ? [] : [accountLines(view.accounts, style)]),
    ...view.lists.map((list) => listLines(list, style)),
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n\n")}\n`;
};
