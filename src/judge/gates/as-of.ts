import { relateTimes } from "../../align/relate-times.ts";
import type { Support } from "../../model/reading.ts";

/** Whether two voices speak as of one time. */
export type AsOf =
  | { readonly relation: "same"; readonly assumption: string | null }
  /** `later` is the side that speaks as of a later time, `gap` the minutes between. */
  | { readonly relation: "different"; readonly later: "left" | "right"; readonly gap: number };

/**
 * Gate G3's question: do two voices speak as of one time? Compared as finely as the coarser of the
 * two allows; an account that names no time is taken to speak as of the same, and says so in the
 * assumption.
 */
export function compareAsOf(left: Support, right: Support): AsOf {
  if (left.asOf === null || right.asOf === null) {
    if (left.sourceKey === right.sourceKey && left.revision !== right.revision) {
      return {
        relation: "different",
        later: left.revision > right.revision ? "left" : "right",
        gap: 0,
      };
    }
    return {
      relation: "same",
      assumption: "both accounts speak as of one time (at least one names none)",
    };
  }
  const { relation, gap } = relateTimes(left.asOf, right.asOf);
  if (relation !== "disjoint") {
    if (left.sourceKey === right.sourceKey && left.revision !== right.revision) {
      return {
        relation: "different",
        later: left.revision > right.revision ? "left" : "right",
        gap: 0,
      };
    }
    const assumed = left.asOfAssumed || right.asOfAssumed;
    return {
      relation: "same",
      assumption: assumed ? "accounts speak as of their publication" : null,
    };
  }
  const later = (left.asOf.start ?? "") > (right.asOf.start ?? "") ? "left" : "right";
  return { relation: "different", later, gap };
}
