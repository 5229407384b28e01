import { COPIED_SHARE, COPY_PRIOR, SINGLE_MOST } from "./copy-odds-table.ts";

/**
 * How probable dependence is, 0-1, after some shared values and some on which two accounts differ.
 *
 * @param ratios - By shared value: how many times as probable it is under dependence.
 * @param differences - On how many exact values they differ.
 */
export function strengthOf(ratios: readonly number[], differences: number): number {
  const prior = COPY_PRIOR / (1 - COPY_PRIOR);
  const shared = ratios.reduce((odds, ratio) => odds * ratio, prior);
  const odds = shared * (1 - COPIED_SHARE) ** differences;
  const strength = Number.isFinite(odds) ? odds / (1 + odds) : 1;
  return ratios.length < 2 ? Math.min(strength, SINGLE_MOST) : strength;
}
