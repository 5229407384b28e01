import { compareText } from "../align/compare-text.ts";
import type { Finding } from "../model/finding.ts";
import { VERDICTS } from "../model/finding-kind.ts";

/** Contradictions first, then tensions, updates, refinements, differences; by score, then id. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (left, right) =>
      VERDICTS.indexOf(left.verdict) - VERDICTS.indexOf(right.verdict) ||
      right.score - left.score ||
      compareText(left.id, right.id),
  );
}
