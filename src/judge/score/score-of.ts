import type { Verdict } from "../../model/finding-kind.ts";
import type { Reading } from "../../model/reading.ts";

/** What a score is made of: a finding, or the draft of one. */
export interface Scored {
  readonly verdict: Verdict;
  /** The rule's strength times what the gates left, 0-1. */
  readonly score: number;
  readonly readings: readonly [Reading, Reading];
}

/** Gives a finding its score, 0-1. */
export type ScoreOf = (draft: Scored) => number;

/** The rule's strength times what the gates left: how good the grounds are, not how often such a finding is right. */
export const bareScore: ScoreOf = ({ score }) => score;
