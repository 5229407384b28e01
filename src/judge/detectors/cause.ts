import type { CauseValue } from "../../model/reading-value.ts";
import type { Detection, Detector } from "../detector.ts";
import type { JudgeContext } from "../judge-context.ts";

/** Why it happened, and with what motive. */
export const causeDetector: Detector<"cause"> = {
  kind: "cause",
  slots: ["cause"],
  detect({ left, right }, context) {
    if (left.value.type !== "cause" || right.value.type !== "cause") return null;
    return compareCauses(left.value, right.value, context);
  },
  oppose(left, right, pair, context) {
    const [lefts, rights] = [pair.given(left), pair.given(right)];
    // Whoever names the other's cause as well does not deny it.
    const shared = lefts.some((one) =>
      rights.some((other) => agree(one.value, other.value, context)),
    );
    if (shared) return "apart";
    // Several causes in one account: none of them is the cause.
    return lefts.length > 1 || rights.length > 1 ? "uncertain" : "opposed";
  },
};

function agree(
  left: { readonly type: string },
  right: { readonly type: string },
  context: JudgeContext,
): boolean {
  if (!isCause(left) || !isCause(right)) return false;
  if (left.polarity !== right.polarity) return false;
  return ["same", "akin"].includes(context.base.relateCauses(left.concept, right.concept).relation);
}

function isCause(value: { readonly type: string }): value is CauseValue {
  return value.type === "cause";
}

/**
 * "Over his murder" and "over the execution": both bring about one end. Asked of causes only that
 * nothing sets apart: murder and suicide have one end too.
 */
function endAlike(left: string, right: string, { base }: JudgeContext): boolean {
  const [one, other] = [left, right].map((concept) => base.predicate(concept).endState);
  return one !== null && one !== undefined && one.axis === other?.axis && one.state === other.state;
}

function compareCauses(
  left: CauseValue,
  right: CauseValue,
  context: JudgeContext,
): Detection | null {
  const { relation, because, licence } = context.base.relateCauses(left.concept, right.concept);
  const change = "fixed" as const;
  if (left.polarity !== right.polarity) {
    const [denied, given] = left.polarity === "negative" ? [left, right] : [right, left];
    // "Not a dispute" denies a farm dispute; "not a farm dispute" does not deny a dispute.
    const denies = context.base.relateCauses(given.concept, denied.concept).relation;
    if (denies !== "same" && denies !== "narrower") return null;
    return {
      verdict: "contradiction",
      strength: 0.9,
      rule: `one account gives ${given.concept} as the cause, one says that it was not ${denied.concept}`,
      assumptions: [],
      change,
    };
  }
  if (left.polarity === "negative") return null;
  const stated = left.stated && right.stated;
  switch (relation) {
    case "same":
    case "akin":
      return null;
    case "narrower":
    case "broader":
      return {
        verdict: "refinement",
        strength: 0.7,
        rule: `one cause includes the other: ${because}`,
        assumptions: [],
        change,
      };
    case "disjoint":
      return {
        verdict: stated ? "contradiction" : "tension",
        strength: stated ? 0.8 : 0.4,
        rule: `causes that exclude each other (${licence}): ${because}`,
        assumptions: ["each account gives its cause as the cause, not as one of several"],
        change,
      };
    default:
      if (endAlike(left.concept, right.concept, context)) return null;
      return {
        verdict: "tension",
        strength: 0.35,
        rule: "two causes, of which both may hold",
        open: true,
        assumptions: ["each account gives its cause as the cause, not as one of several"],
        change,
      };
  }
}
