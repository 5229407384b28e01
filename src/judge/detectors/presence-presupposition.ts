import type { Detector } from "../detector.ts";

/** One says that somebody was not there whom the other's account needs there. */
export const presencePresuppositionDetector: Detector<"presence.presupposition"> = {
  kind: "presence.presupposition",
  slots: ["presence"],
  detect({ left, right }, context) {
    const one = left.value;
    const other = right.value;
    if (one.type !== "presence" || other.type !== "presence" || one.present === other.present)
      return null;
    const [there, away] = one.present ? [one, other] : [other, one];
    const relation = context.relate(away.entity, there.entity);
    const who = context.entity(there.entity).name;
    const needs = there.presupposed
      ? `what is said of ${who} needs their presence`
      : `their presence is stated (${who})`;
    const change = "fixed" as const;
    switch (relation.relation) {
      case "same":
      case "broader":
        return {
          verdict: "contradiction",
          strength: 0.85,
          rule: `${needs}; another account says that they were not there`,
          assumptions: ["both speak of the same time and place"],
          change,
        };
      case "narrower": {
        const part = context.entity(away.entity).name;
        const assumptions = [`only ${part} could have been there for ${who}`];
        return {
          verdict: "tension",
          strength: 0.5,
          rule: `${needs}; another account says that a part of them was not there (${part})`,
          assumptions,
          change,
        };
      }
      default:
        return null;
    }
  },
};
