import type { BlockContent, RootContent } from "mdast";
import type { RevisionChanges } from "../../../model/revision-changes.ts";
import type { QuotePiece } from "../../difference/quote-piece.ts";
import { appraisalNodes } from "../../markdown/appraisal-nodes.ts";
import { bulletList, heading, paragraph } from "../../markdown/nodes.ts";
import { quotedWords } from "../../markdown/quoted-words.ts";
import { serializeMarkdown } from "../../markdown/serialize-markdown.ts";
import { buildRevisionsView } from "./build-revisions-view.ts";
import type { RevisionsReportOptions } from "./revisions-report-options.ts";
import type { RevisionsView, SentenceListView, SentenceView } from "./revisions-view.ts";

/** See {@link revisionsToMarkdown}. */
export type RevisionsToMarkdownOptions = RevisionsReportOptions;

const named = (name: string, pieces: readonly QuotePiece[]): BlockContent =>
  paragraph([{ type: "text", value: name }, ...quotedWords(pieces)]);

const sentenceItem = ({ before, after }: SentenceView): readonly BlockContent[] => {
  if (before === null || after === null) return [named("", before ?? after ?? [])];
  return [named("before: ", before), bulletList([[named("after: ", after)]])];
};

const listNodes = ({ name, sentences }: SentenceListView): readonly RootContent[] => [
  heading(3, name),
  bulletList(sentences.map(sentenceItem)),
];

const textNodes = ({ sentences, noSentences }: RevisionsView): readonly RootContent[] => {
  if (noSentences !== null) return [paragraph(noSentences)];
  if (sentences.length === 0) return [paragraph("No sentence was changed.")];
  return [heading(2, "Sentences"), ...sentences.flatMap(listNodes)];
};

/**
 * What changed between two versions of an article, as GitHub-flavoured Markdown with the content of
 * `revisionsToText`; words that the other version of a sentence does not have are bold.
 *
 * Whatever the data holds is escaped and shows as it is, as in `toMarkdown`. Ends in a line end.
 *
 * @param changes - From `compareRevisions`.
 * @throws TypeError for what are no changes or no options, RangeError when a number in `options` is outside its range.
 */
export const revisionsToMarkdown = (
  changes: RevisionChanges,
  options: RevisionsToMarkdownOptions = {},
): string => {
  const view = buildRevisionsView(changes, options);
  return serializeMarkdown([
    heading(1, view.title),
    paragraph(view.summary.join(" · ")),
    ...view.claims.flatMap(appraisalNodes),
    ...textNodes(view),
  ]);
};
