import type { Detector } from "../detector.ts";

/** Where it happened. */
export const placeDetector: Detector<"place"> = {
  kind: "place",
  slots: ["place"],
  detect({ left, right }, context) {
    if (left.value.type !== "place" || right.value.type !== "place") return null;
    const { relation, because, licence } = context.base.relatePlaces(
      left.value.place,
      right.value.place,
    );
    const change = "fixed" as const;
    const assumptions = ["it happened in one place"];
    switch (relation) {
      case "disjoint":
        return {
          verdict: "contradiction",
          strength: licence === "declared" ? 0.9 : 0.85,
          rule: `places that exclude each other (${licence}): ${because}`,
          assumptions,
          change,
        };
      case "adjacent":
        return {
          verdict: "tension",
          strength: 0.4,
          rule: `places that touch: ${because}`,
          assumptions: ["the boundary between them is not in doubt"],
          change,
        };
      case "narrower":
      case "broader":
        return {
          verdict: "refinement",
          strength: 0.9,
          rule: `one place lies in the other: ${because}`,
          assumptions: [],
          change,
        };
      case "unknown":
        return {
          verdict: "tension",
          strength: 0.35,
          rule: "two places, not known to lie in each other nor to exclude each other",
          assumptions: ["neither place lies in the other", ...assumptions],
          change,
        };
      default:
        return null;
    }
  },
};
