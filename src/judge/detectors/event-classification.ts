import type { Support } from "../../model/reading.ts";
import type { Detector } from "../detector.ts";
import type { JudgeContext } from "../judge-context.ts";
import { areRunningText } from "../pairs/are-running-text.ts";
import { tellsBoth } from "../tells-both.ts";

/** What kind of event it was, where the definitions exclude each other. */
export const eventClassificationDetector: Detector<"event.classification"> = {
  kind: "event.classification",
  slots: ["classification"],
  detect({ left, right }, context) {
    if (left.value.type !== "classification" || right.value.type !== "classification") return null;
    const { base } = context;
    const [one, other] = [base.predicate(left.value.concept), base.predicate(right.value.concept)];
    const { relation, because } = base.relatePredicates(one, other);
    if (relation === "rival") {
      return {
        verdict: "contradiction",
        strength: 0.85,
        rule: `definitions that exclude each other: ${because}`,
        assumptions: ["both words are meant by their definition"],
        change: "fixed",
      };
    }
    if (relation === "overlap") {
      return {
        verdict: "tension",
        strength: 0.3,
        rule: `terms that overlap: ${because}`,
        assumptions: ["each account chose its term to exclude the other"],
        change: "fixed",
      };
    }
    return null;
  },
  // An account that uses both words uses them for different parts of the event.
  oppose: (left, right, pair, context) => {
    if (tellsBoth(left, pair) || tellsBoth(right, pair)) return "apart";
    // Articles tell of attacks in speeches and of misfires, of a riot and of a rebellion in a dream.
    const tellMuch = [left, right].some(({ narrative }) => context.tellsMuch(narrative));
    return tellMuch && areRunningText(left, right) && !shareTwo(left, right, context)
      ? "apart"
      : "opposed";
  },
};

/** Whether both name two of the same, whatever they call what happened to them. */
function shareTwo(left: Support, right: Support, context: JudgeContext): boolean {
  const shared = left.participants.filter(
    ({ entity }) =>
      context.entity(entity).named &&
      right.participants.some((one) => context.relate(entity, one.entity).relation === "same"),
  );
  return new Set(shared.map(({ entity }) => entity)).size > 1;
}
