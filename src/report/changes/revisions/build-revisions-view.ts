import { checkOptions, type OptionKeys } from "../../../model/check/check-options.ts";
import type { RevisionChanges } from "../../../model/revision-changes.ts";
import { checkInteger } from "../../check-integer.ts";
import { markDifference } from "../../difference/mark-difference.ts";
import type { QuotePiece } from "../../difference/quote-piece.ts";
import { shortenPieces } from "../../difference/shorten-pieces.ts";
import { visibleText } from "../../escape/visible-text.ts";
import { TEXT_STYLE_KEYS, type TextStyleOptions } from "../../text/text-style-options.ts";
import { countOf } from "../../view/count-of.ts";
import { type ChangedSentences, changedSentences } from "./changed-sentences.ts";
import { checkRevisionChanges } from "./check-revision-changes.ts";
import { claimSections } from "./claim-sections.ts";
import type { RevisionsReportOptions } from "./revisions-report-options.ts";
import type { RevisionsView, SentenceListView, SentenceView } from "./revisions-view.ts";

const summaryOf = ({ claims }: RevisionChanges): readonly string[] => {
  const { changed, added, dropped, unchanged } = claims;
  const counts = [
    [changed.length, "changed"],
    [added.length, "added"],
    [dropped.length, "dropped"],
    [unchanged.length, "unchanged"],
  ] as const;
  const told = counts.filter(([count]) => count > 0);
  return told.length === 0
    ? ["no claims in either version"]
    : told.map(([count, word], index) =>
        index === 0 ? `${countOf(count, "claim")} ${word}` : `${count} ${word}`,
      );
};

const pairView = (
  sentences: { readonly before: string; readonly after: string },
  length: number,
): SentenceView => {
  const [before, after] = [visibleText(sentences.before), visibleText(sentences.after)];
  return {
    before: shortenPieces(markDifference(before, after), length),
    after: shortenPieces(markDifference(after, before), length),
  };
};

const whole = (sentence: string, length: number): readonly QuotePiece[] =>
  shortenPieces([{ text: visibleText(sentence), marked: false }], length);

const sentenceLists = (
  { changed, added, dropped, moved }: ChangedSentences,
  length: number,
): readonly SentenceListView[] =>
  [
    { name: "Reworded", sentences: changed.map((pair) => pairView(pair, length)) },
    {
      name: "Added",
      sentences: added.map((one) => ({ before: null, after: whole(one, length) })),
    },
    {
      name: "Dropped",
      sentences: dropped.map((one) => ({ before: whole(one, length), after: null })),
    },
    {
      name: "Moved",
      sentences: moved.map((one) => ({ before: null, after: whole(one, length) })),
    },
  ].filter(({ sentences }) => sentences.length > 0);

const noSentencesOf = ({ text }: RevisionChanges): string | null => {
  if (text === null) return "The versions do not have one text each, so no sentences are compared.";
  return text.complete ? null : "The two texts have too little in common to compare sentences.";
};

const KEYS: OptionKeys<RevisionsReportOptions & TextStyleOptions> = {
  ...TEXT_STYLE_KEYS,
  quoteLength: true,
};

/** Everything a report on two versions says, ready for layout. */
export const buildRevisionsView = (
  given: RevisionChanges,
  options: RevisionsReportOptions,
): RevisionsView => {
  const changes = checkRevisionChanges(given);
  checkOptions(options, "write changes", KEYS);
  const length = checkInteger("quoteLength", options.quoteLength ?? 280, 40);
  return {
    title: "What changed between two versions",
    summary: summaryOf(changes),
    claims: claimSections(changes, length),
    sentences:
      changes.text?.complete === true ? sentenceLists(changedSentences(changes.text), length) : [],
    noSentences: noSentencesOf(changes),
  };
};
