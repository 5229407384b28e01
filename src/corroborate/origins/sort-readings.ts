import { compareText } from "../../align/compare-text.ts";
import type { ReadingRef } from "../../model/circular-reporting.ts";

/** Orders readings by locus, then by key. */
export function sortReadings(readings: readonly ReadingRef[]): readonly ReadingRef[] {
  return [...readings].sort(
    (left, right) => compareText(left.locus, right.locus) || compareText(left.key, right.key),
  );
}
