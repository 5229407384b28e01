import type { Gate } from "../../model/finding.ts";
import type { Verdict } from "../../model/finding-kind.ts";
import type { QuotePiece } from "../difference/quote-piece.ts";
import type { AppraisalSectionView } from "./appraisal/appraisal-view.ts";

/*
 * What a report says, apart from how it looks: the text and the Markdown writer draw the same view.
 * Every string has gone through `visibleText`.
 */

/** One narrative in the legend. */
export interface AccountView {
  readonly siglum: string;
  readonly title: string | null;
  /** Who tells it, then everyone who carried it, the one nearest to the reader last. */
  readonly chain: readonly string[];
  /** What is known of the source and the three clocks: "news agency", "published 2021-12-01". */
  readonly details: readonly string[];
}

/** One reading of a row, and who has it. */
export interface RowReadingView {
  readonly label: string;
  readonly sigla: readonly string[];
}

/** A row of the table. */
export interface RowView {
  /** Short name of the slot: "how many: people". */
  readonly label: string;
  readonly question: string;
  /** One a narrative; empty for a lacuna. */
  readonly cells: readonly (readonly string[])[];
  readonly readings: readonly RowReadingView[];
  /** Who has nothing here. */
  readonly silent: readonly string[];
  /** Numbers of the findings about this row that the report shows. */
  readonly findings: readonly number[];
}

/** The rows of one event. */
export interface EventView {
  readonly name: string;
  /** Why the claims may not be about one event; `null` when the alignment is certain. */
  readonly doubt: string | null;
  readonly rows: readonly RowView[];
}

/** Events that the table leaves out for one reason. */
export interface LeftOutView {
  /** "told by one account only". */
  readonly reason: string;
  /** Never empty. */
  readonly events: readonly { readonly name: string; readonly sigla: readonly string[] }[];
}

/** Words that one or more accounts have alike, and who says them. */
export interface QuoteView {
  readonly speakers: readonly SpeakerView[];
  /** `null` when the account gave no evidence. */
  readonly pieces: readonly QuotePiece[] | null;
}

/** Who stands behind a quote: one account, or many that have the same words. */
export interface SpeakerView {
  /** "B", or "A–F H" for many. */
  readonly siglum: string;
  /** "Provincial governor, cited by Hill Radio"; empty for many. */
  readonly name: string;
  /** "alleged", "as of 2021-12-02", for many "7 accounts". */
  readonly details: readonly string[];
}

/** One side of a finding. */
export interface ReadingView {
  readonly label: string;
  readonly quotes: readonly QuoteView[];
  /** Who else supports the reading, beyond the quotes shown. */
  readonly others: readonly string[];
}

/** One finding. */
export interface FindingView {
  /** Position among all findings of the comparison, from 1, shown or not. */
  readonly number: number;
  readonly kind: string;
  readonly score: string;
  readonly self: boolean;
  readonly question: string;
  readonly readings: readonly [ReadingView, ReadingView];
  readonly explanation: string;
  readonly rule: string;
  readonly assumptions: readonly string[];
}

/** The findings of one verdict. */
export interface VerdictView {
  readonly verdict: Verdict;
  /** "Contradictions". */
  readonly heading: string;
  /** What the verdict means, in a few words. */
  readonly gloss: string;
  readonly findings: readonly FindingView[];
}

/** One side of a finding in short: what is said, and by whom. */
export interface ShortSideView {
  readonly label: string;
  /** "A–C F"; empty where no account has one. */
  readonly sigla: string;
  /** "Fars News, other reports"; empty for many. */
  readonly names: string;
}

/** A finding in short. */
export interface ShortView {
  readonly number: number;
  readonly verdict: Verdict;
  readonly question: string;
  readonly sides: readonly [ShortSideView, ShortSideView];
}

/** The first findings in short. */
export interface ShortList {
  readonly findings: readonly ShortView[];
  /** "and 3 more findings"; `null` when all are here. */
  readonly more: string | null;
}

/** The pairs one gate stopped. */
export interface GateView {
  readonly gate: Gate;
  readonly count: number;
  /** A sentence each; fewer than `count` when only examples are shown. */
  readonly examples: readonly string[];
}

/** A whole report. */
export interface ReportView {
  readonly title: string;
  /** "2 contradictions", "1 tension". */
  readonly summary: readonly string[];
  /** What the scores mean; `null` where no finding is shown. */
  readonly scoreNote: string | null;
  readonly accounts: readonly AccountView[];
  /** The table. */
  readonly events: readonly EventView[];
  readonly leftOut: readonly LeftOutView[];
  /** Contradictions and tensions in short, where one does not see them at once. */
  readonly short: ShortList;
  readonly verdicts: readonly VerdictView[];
  readonly appraisal: readonly AppraisalSectionView[];
  /** A sentence each. */
  readonly moved: readonly string[];
  readonly gates: readonly GateView[];
}
