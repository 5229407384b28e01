import type { OutcomeValue, ParticipantValue } from "../../model/reading-value.ts";
import { ACTOR_SLOTS } from "../compare-fillers.ts";
import type { Detection, Detector } from "../detector.ts";
import type { JudgeContext } from "../judge-context.ts";
import { tellsBoth } from "../tells-both.ts";

/** "Only", "all", "nobody else" against a positive case. */
export const exclusivityDetector: Detector<"exclusivity"> = {
  kind: "exclusivity",
  slots: [...ACTOR_SLOTS, "instrument", "outcome"],
  detect({ left, right }, context) {
    const one = left.value;
    const other = right.value;
    if (one.type === "outcome" && other.type === "outcome")
      return allAgainstCase(one, other, context);
    if (one.type !== "participant" || other.type !== "participant") return null;
    return onlyAgainstCase(one, other, context) ?? onlyAgainstCase(other, one, context);
  },
  // An account that names both has said how it means its "only".
  oppose: (left, right, pair) =>
    tellsBoth(left, pair) || tellsBoth(right, pair) ? "apart" : "opposed",
};

function onlyAgainstCase(
  limited: ParticipantValue,
  positive: ParticipantValue,
  context: JudgeContext,
): Detection | null {
  const { quantifier } = limited;
  if ((quantifier !== "only" && quantifier !== "mostly") || positive.quantifier === "all")
    return null;
  if (limited.polarity === "negative" || positive.polarity === "negative") return null;
  if (limited.entity === null || positive.entity === null) return null;
  const relation = context.relate(positive.entity, limited.entity);
  const change = "fixed" as const;
  const [few, one] = [context.entity(limited.entity).name, context.entity(positive.entity).name];
  if (relation.relation === "disjoint") {
    const vague = quantifier === "mostly";
    return {
      verdict: vague ? "tension" : "contradiction",
      strength: vague ? 0.3 : 0.85,
      rule: vague
        ? `"mostly ${few}" against ${one}`
        : `"only ${few}" against a case that is none of them (${relation.licence}): ${relation.because}`,
      assumptions: vague
        ? [`${one} are more than an exception`]
        : ["both speak of the same extent of the event"],
      change,
    };
  }
  if (relation.relation === "unknown" && quantifier === "only") {
    return {
      verdict: "tension",
      strength: 0.35,
      rule: `"only ${few}" against ${one}, not known to be among them`,
      open: true,
      assumptions: [`${one} are not among ${few}`],
      change,
    };
  }
  return null;
}

/** "All passengers survived" against "three passengers died". */
function allAgainstCase(
  left: OutcomeValue,
  right: OutcomeValue,
  context: JudgeContext,
): Detection | null {
  const strong = left.quantifier ?? right.quantifier;
  if (strong === null) return null;
  const { base } = context;
  const [one, other] = [
    base.predicate(left.concept).endState,
    base.predicate(right.concept).endState,
  ];
  if (one === null || other === null || base.relateStates(one, other).relation !== "disjoint")
    return null;
  if (left.theme === null || right.theme === null) return null;
  if (
    !["same", "akin", "narrower", "broader"].includes(
      context.relate(left.theme, right.theme).relation,
    )
  )
    return null;
  const vague = left.quantifier === "mostly" || right.quantifier === "mostly";
  const name = context.entity(left.quantifier === null ? right.theme : left.theme).name;
  return {
    verdict: vague ? "tension" : "contradiction",
    strength: vague ? 0.3 : 0.85,
    rule: `"${strong} ${name}" against a case in the opposite state`,
    assumptions: vague
      ? ["the case is more than an exception"]
      : ["both speak of the same group at one time"],
    change: "changing",
  };
}
