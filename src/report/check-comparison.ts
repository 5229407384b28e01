import { checkIsComparison } from "../model/check/check-is-comparison.ts";
import type { Comparison } from "../model/comparison.ts";

/**
 * Passes a comparison on. It is not checked through and through: that is what `fromJSON` is for.
 *
 * @throws TypeError for what is no comparison.
 */
export function checkComparison(given: Comparison): Comparison {
  checkIsComparison(given, "write report");
  return given;
}
