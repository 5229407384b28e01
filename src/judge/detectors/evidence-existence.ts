import type { Detector } from "../detector.ts";
import { againstAssertion, opposeDenial } from "../oppose-denial.ts";

/** One says that a record exists or shows something, another that it does not. */
export const evidenceExistenceDetector: Detector<"evidence.existence"> = {
  kind: "evidence.existence",
  slots: ["occurrence"],
  readsUncommitted: true,
  detect(pair, context) {
    const other = againstAssertion(pair);
    if (other === null) return null;
    if (!context.base.predicate(other.concept).evidence) return null;
    // A record may be made or found later; what it shows stays what it is.
    const isShown = context.base.predicate(other.concept).name === "showing";
    if (other.polarity === "negative" && other.modality === "actual") {
      const rule = "one says that the record exists or shows it, one that it does not";
      return {
        verdict: "contradiction",
        strength: 0.85,
        rule,
        assumptions: ["they speak of one record"],
        change: isShown ? "fixed" : "changing",
      };
    }
    if (other.polarity === "negative" || other.modality === "unconfirmed") {
      const rule =
        "one says that there is a record, one has not seen it or it is not published yet";
      return {
        verdict: "tension",
        strength: 0.35,
        rule,
        assumptions: ["whoever has not seen it would have"],
        change: isShown ? "fixed" : "changing",
      };
    }
    return null;
  },
  oppose: opposeDenial,
};
