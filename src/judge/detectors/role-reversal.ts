import type { DirectionValue } from "../../model/reading-value.ts";
import type { Detector } from "../detector.ts";
import type { JudgeContext } from "../judge-context.ts";
import { tellsBoth } from "../tells-both.ts";

/** Who did it to whom, the other way round. */
export const roleReversalDetector: Detector<"role.reversal"> = {
  kind: "role.reversal",
  slots: ["direction"],
  detect({ left, right }, context) {
    const one = left.value;
    const other = right.value;
    if (one.type !== "direction" || other.type !== "direction") return null;
    if (!swapped(one, other, context) || !sameAct(one, other, context)) return null;
    const mutual = one.mutual || other.mutual;
    return {
      verdict: mutual ? "tension" : "contradiction",
      strength: mutual ? 0.4 : 0.85,
      rule: mutual
        ? "agent and patient swapped, under a predicate that both sides do to each other"
        : "agent and patient swapped under a directed predicate",
      assumptions: ["one side acted on the other, not both on each other"],
      change: "fixed",
    };
  },
  // An account that tells both directions tells of an exchange.
  oppose: (left, right, pair) =>
    tellsBoth(left, pair) || tellsBoth(right, pair) ? "apart" : "opposed",
};

function swapped(left: DirectionValue, right: DirectionValue, context: JudgeContext): boolean {
  const one = (first: DirectionValue["agent"], second: DirectionValue["agent"]): boolean =>
    context.relate(first, second).relation === "same";
  return (
    one(left.agent, right.patient) &&
    one(left.patient, right.agent) &&
    !one(left.agent, right.agent)
  );
}

/** "X attacked Y" and "Y shelled X" may both be so; "attacked" and "assaulted" are one act. */
function sameAct(left: DirectionValue, right: DirectionValue, context: JudgeContext): boolean {
  const { base } = context;
  const { relation } = base.relatePredicates(
    base.predicate(left.concept),
    base.predicate(right.concept),
  );
  return left.mutual || right.mutual || ["same", "narrower", "broader"].includes(relation);
}
