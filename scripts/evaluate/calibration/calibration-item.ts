import { type Ground, groundOf } from "../../../src/judge/score/ground-of.ts";
import type { Finding } from "../../../src/model/finding.ts";

/** A contradiction or tension of which it is known whether it is right. */
export interface CalibrationItem {
  /** The set it is of. */
  readonly source: string;
  /** Findings of one group (a case, a pair, a claim) never stand in two folds. */
  readonly group: string;
  readonly right: boolean;
  readonly ground: Ground;
  /** The rule's strength times what the gates left, 0-1. */
  readonly bare: number;
}

/**
 * A finding as an item.
 *
 * @param finding - With its bare score.
 */
export function toItem(
  source: string,
  group: string,
  right: boolean,
  finding: Finding,
): CalibrationItem {
  return { source, group, right, ground: groundOf(finding), bare: finding.score };
}
