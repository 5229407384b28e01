import type { Detector, ReadingPair } from "../detector.ts";
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
    // Articles tell of a riot, and of a rebellion in a dream; terms that overlap are then two events'.
    const tellMuch = [left, right].some(({ narrative }) => context.tellsMuch(narrative));
    return tellMuch && areRunningText(left, right) && overlap(pair, context) ? "apart" : "opposed";
  },
};

function overlap({ left, right }: ReadingPair, { base }: JudgeContext): boolean {
  if (left.value.type !== "classification" || right.value.type !== "classification") return false;
  const [one, other] = [base.predicate(left.value.concept), base.predicate(right.value.concept)];
  return base.relatePredicates(one, other).relation === "overlap";
}
