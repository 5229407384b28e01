import type { ReuseClass } from "../../model/text-reuse.ts";
import type { RunMeasures } from "./measure-reuse.ts";
import { REUSE_THRESHOLDS, type ReuseThresholds, TELLING_RUN } from "./reuse-thresholds-table.ts";

/** A text of few words cannot have long runs: it is a copy when nearly all of it is one. */
const WHOLE = 0.9;

/**
 * Tells the class of reuse from three figures, each of which works one way: how much of the text
 * stands in the source at all, how intact what was taken is, and how much of the text it covers.
 * Fewer words in common than a telling run has prove nothing, even if they are the whole text.
 */
export function classifyReuse(
  measures: RunMeasures,
  thresholds: ReuseThresholds = REUSE_THRESHOLDS,
): ReuseClass {
  const { words, vocabulary, covered, longestRun, typicalRun } = measures;
  const isReused = (vocabulary + covered) / 2 >= thresholds.reused || longestRun >= TELLING_RUN;
  if (Math.round(covered * words) < TELLING_RUN || !isReused) return "none";
  if (typicalRun >= Math.min(thresholds.copied, WHOLE * words)) return "copied";
  return covered >= thresholds.lightly ? "lightly-revised" : "heavily-revised";
}
