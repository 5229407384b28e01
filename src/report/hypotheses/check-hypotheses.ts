import { describeValue } from "../../model/check/describe-value.ts";
import type { CompetingHypotheses } from "../../model/hypotheses.ts";

/**
 * Passes hypotheses on.
 *
 * @throws TypeError for what are none.
 */
export function checkHypotheses(given: CompetingHypotheses): CompetingHypotheses {
  if (Array.isArray(given?.matrices)) return given;
  throw new TypeError(
    `Cannot write hypotheses: ${describeValue(given)} is not what competingHypotheses() gives`,
  );
}
