import type { ProbableCopy } from "../../model/weighed-readings.ts";
import type { ClaimTable } from "./claim-table.ts";
import type { AccuScores } from "./methods/accu.ts";

/** Pairs of sources of which one more probably copies the other than not. */
export function findCopies(
  { sources }: ClaimTable,
  { copying }: Pick<AccuScores, "copying">,
): readonly ProbableCopy[] {
  if (copying === null) return [];
  const { pairs, leftCopies, rightCopies } = copying;
  const found: ProbableCopy[] = [];
  for (const [pair, left] of pairs.left.entries()) {
    // Rounding may carry a sum of probabilities above 1.
    const probability = Math.min((leftCopies[pair] ?? 0) + (rightCopies[pair] ?? 0), 1);
    const names = [sources[left] ?? "", sources[pairs.right[pair] ?? 0] ?? ""] as const;
    if (probability > 0.5) found.push({ sources: names, probability });
  }
  return found.sort(
    (one, other) => other.probability - one.probability || compareNames(one, other),
  );
}

function compareNames(one: ProbableCopy, other: ProbableCopy): number {
  const [left, right] = [one.sources, other.sources].map((names) => JSON.stringify(names));
  return (left ?? "") < (right ?? "") ? -1 : 1;
}
