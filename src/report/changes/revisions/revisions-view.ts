import type { QuotePiece } from "../../difference/quote-piece.ts";
import type { AppraisalSectionView } from "../../view/appraisal/appraisal-view.ts";

/*
 * What a report on two versions of an article says, apart from how it looks. Every string has gone
 * through `visibleText`.
 */

/** A sentence in the versions that have it, with the words marked that the other one does not have. */
export interface SentenceView {
  readonly before: readonly QuotePiece[] | null;
  readonly after: readonly QuotePiece[] | null;
}

/** Sentences with which one thing happened. Never empty. */
export interface SentenceListView {
  /** "Reworded". */
  readonly name: string;
  readonly sentences: readonly SentenceView[];
}

/** A whole report on two versions. */
export interface RevisionsView {
  readonly title: string;
  /** "2 claims changed", "1 added". */
  readonly summary: readonly string[];
  /** Claims that were changed, added and dropped. */
  readonly claims: readonly AppraisalSectionView[];
  readonly sentences: readonly SentenceListView[];
  /** Why sentences are not compared; `null` where they are. */
  readonly noSentences: string | null;
}
