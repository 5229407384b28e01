import { ACTOR_SLOTS, compareFillers } from "../compare-fillers.ts";
import type { Detector, ReadingPair } from "../detector.ts";
import type { JudgeContext } from "../judge-context.ts";
import { opposeFillers } from "../oppose-fillers.ts";
import { areRunningText } from "../pairs/are-running-text.ts";

/** What those in a role were: soldiers or civilians, militia or gunmen. */
export const actorCategoryDetector: Detector<"actor.category"> = {
  kind: "actor.category",
  slots: [...ACTOR_SLOTS, "attribute"],
  detect(pair, context) {
    if (pair.slot === "attribute") return compareCategories(pair, context);
    const conflict = compareFillers(pair, context);
    return conflict?.by === "category" ? conflict.answer : null;
  },
  oppose(left, right, pair, context) {
    if (pair.slot !== "attribute") return opposeFillers(left, right, pair, context);
    // "The jihadists" of two texts may be two groups.
    const { value } = pair.left;
    const named = value.type === "attribute" && context.entity(value.entity).named;
    return areRunningText(left, right) && !named ? "apart" : "opposed";
  },
};

/** One party, said to be this by one account and that by another. */
function compareCategories(
  pair: ReadingPair,
  context: JudgeContext,
): ReturnType<Detector["detect"]> {
  const left = pair.left.value;
  const right = pair.right.value;
  if (left.type !== "attribute" || right.type !== "attribute" || left.name !== "category")
    return null;
  const describe = (category: string) => ({
    labels: [category],
    categories: [category],
    sameAs: [],
  });
  const { relation, because, licence } = context.base.relateEntities(
    describe(left.value),
    describe(right.value),
  );
  const fixed = { assumptions: [], change: "fixed" as const };
  switch (relation) {
    case "disjoint":
      return {
        verdict: "contradiction",
        strength: 0.85,
        rule: `categories exclude each other (${licence}): ${because}`,
        ...fixed,
      };
    case "akin":
      return {
        verdict: "difference",
        strength: 0.8,
        rule: `categories differ in valence only: ${because}`,
        ...fixed,
      };
    case "narrower":
    case "broader":
      return {
        verdict: "refinement",
        strength: 0.8,
        rule: `one category includes the other: ${because}`,
        ...fixed,
      };
    // One party can be two things that nobody set against each other: a nurse and a reservist.
    default:
      return null;
  }
}
