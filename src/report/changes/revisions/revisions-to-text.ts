import type { RevisionChanges } from "../../../model/revision-changes.ts";
import type { QuotePiece } from "../../difference/quote-piece.ts";
import { appraisalLines } from "../../text/appraisal-lines.ts";
import { quoteLines } from "../../text/quote-lines.ts";
import { sectionHeading } from "../../text/section-heading.ts";
import type { TextStyle } from "../../text/text-style.ts";
import { type TextStyleOptions, textStyle } from "../../text/text-style-options.ts";
import { titleLines } from "../../text/title-lines.ts";
import { wrapLines } from "../../text/wrap-lines.ts";
import { buildRevisionsView } from "./build-revisions-view.ts";
import type { RevisionsReportOptions } from "./revisions-report-options.ts";
import type { RevisionsView, SentenceListView, SentenceView } from "./revisions-view.ts";

/** See {@link revisionsToText}. */
export interface RevisionsToTextOptions extends RevisionsReportOptions, TextStyleOptions {}

const signed = (sign: string, pieces: readonly QuotePiece[] | null, style: TextStyle) =>
  pieces === null ? [] : quoteLines(pieces, style, `   ${sign} `);

/** Signs as in a difference of files: "-" for what was, "+" for what is. */
const sentenceLines = (
  { before, after }: SentenceView,
  name: string,
  style: TextStyle,
): readonly string[] =>
  name === "Moved"
    ? signed(" ", after, style)
    : [...signed("-", before, style), ...signed("+", after, style)];

const listLines = ({ name, sentences }: SentenceListView, style: TextStyle): readonly string[] => [
  ...wrapLines(style.paint("heading", name), style.width),
  ...sentences.flatMap((sentence, index) => [
    ...(index > 0 && name === "Reworded" ? [""] : []),
    ...sentenceLines(sentence, name, style),
  ]),
];

const textSection = (view: RevisionsView, style: TextStyle): readonly string[] => {
  if (view.noSentences !== null) return wrapLines(view.noSentences, style.width);
  if (view.sentences.length === 0) return ["No sentence was changed."];
  return [
    ...sectionHeading("Sentences", "- earlier, + later", style),
    ...view.sentences.flatMap((list, index) => [
      ...(index === 0 ? [] : [""]),
      ...listLines(list, style),
    ]),
  ];
};

/**
 * What changed between two versions of an article, as text for a terminal: the claims that were
 * changed, field by field, added and dropped, with their quotes; then the sentences that were
 * reworded, with the words marked that the other version does not have, added, dropped and moved.
 *
 * A sentence counts as reworded when the two versions of it share at least half of the shorter one.
 * Sentences are cut by plain rules, and only shown where each version has one text. No line is wider
 * than `width` columns, and nothing in the data steers the terminal, as in `toText`. Ends in a line
 * end.
 *
 * @param changes - From `compareRevisions`.
 * @throws TypeError for what are no changes or no options, RangeError when a number in `options` is outside its range.
 */
export const revisionsToText = (
  changes: RevisionChanges,
  options: RevisionsToTextOptions = {},
): string => {
  const view = buildRevisionsView(changes, options);
  const style = textStyle(options);
  const sections = [
    titleLines(view, style),
    ...view.claims.map((section) => appraisalLines(section, style)),
    textSection(view, style),
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n\n")}\n`;
};
