import type { Detector } from "../detector.ts";
import { opposeFillers } from "../oppose-fillers.ts";

/** By what means it was done. */
export const meansDetector: Detector<"means"> = {
  kind: "means",
  slots: ["instrument"],
  detect({ left, right }, context) {
    const one = left.value;
    const other = right.value;
    if (one.type !== "participant" || other.type !== "participant") return null;
    if (one.entity === null || other.entity === null) return null;
    const change = "fixed" as const;
    const [first, second] = [context.entity(one.entity).name, context.entity(other.entity).name];
    const { relation, because, licence } = context.base.relateMeans(first, second);
    if (one.polarity !== other.polarity) {
      const given = one.polarity === "positive" ? "narrower" : "broader";
      if (relation !== "same" && relation !== given) return null;
      return {
        verdict: "contradiction",
        strength: 0.9,
        rule: "one account names a means that the other excludes",
        assumptions: [],
        change,
      };
    }
    if (one.polarity === "negative") return null;
    const declared = context.relate(one.entity, other.entity);
    if (declared.relation === "same") return null;
    switch (relation) {
      case "same":
      case "akin":
        return null;
      case "narrower":
      case "broader":
        return {
          verdict: "refinement",
          strength: 0.8,
          rule: `one means includes the other: ${because}`,
          assumptions: [],
          change,
        };
      case "disjoint":
        return {
          verdict: "contradiction",
          strength: 0.8,
          rule: `means that exclude each other for one act (${licence}): ${because}`,
          assumptions: ["it was one act"],
          change,
        };
      default:
        return {
          verdict: "tension",
          strength: 0.35,
          rule: "two means, of which both may have been used",
          open: true,
          assumptions: ["only one means was used"],
          change,
        };
    }
  },
  oppose: opposeFillers,
};
