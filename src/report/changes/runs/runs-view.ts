import type { Verdict } from "../../../model/finding-kind.ts";
import type { FindingView } from "../../view/report-view.ts";

/*
 * What a report on two runs says, apart from how it looks. Every string has gone through
 * `visibleText`.
 */

/** Accounts with which one thing happened. */
export interface AccountChangeView {
  /** "Added". */
  readonly name: string;
  /** "3 accounts", or their ids. */
  readonly text: string;
}

/** A finding in one of the lists. */
export interface ListedFindingView {
  readonly finding: FindingView;
  readonly verdict: Verdict;
  /** How the earlier run had it: "tension, score 0.41"; `null` where nothing has changed. */
  readonly was: string | null;
  /** `false` for what the reader knows already: then both quotes are enough. */
  readonly withReasons: boolean;
}

/** Findings with which one thing happened. Never empty. */
export interface FindingListView {
  /** "New". */
  readonly heading: string;
  readonly gloss: string;
  readonly findings: readonly ListedFindingView[];
}

/** A whole report on two runs. */
export interface RunsView {
  readonly title: string;
  /** "2 findings new", "1 resolved". */
  readonly summary: readonly string[];
  readonly accounts: readonly AccountChangeView[];
  readonly lists: readonly FindingListView[];
}
