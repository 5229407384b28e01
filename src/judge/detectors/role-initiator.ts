import type { Detector } from "../detector.ts";

/** Who moved first. */
export const roleInitiatorDetector: Detector<"role.initiator"> = {
  kind: "role.initiator",
  slots: ["initiator"],
  detect({ left, right }, context) {
    const one = left.value;
    const other = right.value;
    if (one.type !== "participant" || other.type !== "participant") return null;
    if (one.polarity !== "positive" || other.polarity !== "positive") return null;
    const fixed = { change: "fixed" as const };
    if (one.entity === null || other.entity === null) {
      const rule = "one account names who began, the other says that it began and names nobody";
      return {
        verdict: "tension",
        strength: 0.3,
        rule,
        assumptions: ["to name nobody is to say that nobody in particular began"],
        ...fixed,
      };
    }
    const relation = context.relate(one.entity, other.entity);
    const assumptions = ["only one side moved first"];
    switch (relation.relation) {
      case "same":
        return null;
      case "akin":
        return {
          verdict: "difference",
          strength: 0.8,
          rule: `labels differ in valence only: ${relation.because}`,
          assumptions: [],
          ...fixed,
        };
      case "narrower":
      case "broader":
        return {
          verdict: "refinement",
          strength: 0.8,
          rule: `one first mover includes the other: ${relation.because}`,
          assumptions: [],
          ...fixed,
        };
      case "disjoint":
        return {
          verdict: "contradiction",
          strength: 0.9,
          rule: `two first movers that cannot be one (${relation.licence}): ${relation.because}`,
          assumptions,
          ...fixed,
        };
      default:
        return {
          verdict: "tension",
          strength: 0.5,
          rule: "two first movers, not known to be one nor to be two",
          assumptions,
          ...fixed,
        };
    }
  },
};
