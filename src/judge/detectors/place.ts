import type { Place } from "../../model/place.ts";
import type { Support } from "../../model/reading.ts";
import type { Detector, ReadingPair } from "../detector.ts";
import type { JudgeContext } from "../judge-context.ts";
import { areRunningText } from "../pairs/are-running-text.ts";

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
  oppose(left, right, pair, context) {
    if (!areRunningText(left, right) || !areUnrelated(pair, context)) return "opposed";
    const tellMuch = [left, right].some(({ narrative }) => context.tellsMuch(narrative));
    return tellMuch || maySayOnePlace(pair) || namesBoth(left, right, pair) ? "apart" : "opposed";
  },
};

function areUnrelated({ left, right }: ReadingPair, { base }: JudgeContext): boolean {
  if (left.value.type !== "place" || right.value.type !== "place") return false;
  return base.relatePlaces(left.value.place, right.value.place).relation === "unknown";
}

/** "At the Roe Clinic in Ulm" against "the Roe Clinic": who names the one names the other as well. */
function namesBoth(left: Support, right: Support, pair: ReadingPair): boolean {
  const names = (support: Support, { value }: ReadingPair["left"]): boolean =>
    value.type === "place" &&
    support.evidence.some(({ quote }) => hasWords(quote, value.place.name));
  return names(left, pair.right) || names(right, pair.left);
}

/** "Weirton" does not name Weir. */
function hasWords(quote: string, name: string): boolean {
  const inWords = (text: string): string => ` ${text.split(/[^\p{L}\p{N}]+/u).join(" ")} `;
  return inWords(quote).includes(inWords(name));
}

/** Shorter words are "the" and "of". */
const SHORTEST_WORD = 4;

/**
 * Texts name one place as "Los Angeles", "a Los Angeles hospital" and "Nashville, Tenn.": where
 * nothing is known of two names, a common word, or its beginning, says that they may be one.
 */
function maySayOnePlace({ left, right }: ReadingPair): boolean {
  if (left.value.type !== "place" || right.value.type !== "place") return false;
  const rights = wordsOf(right.value.place);
  return wordsOf(left.value.place).some((word) =>
    rights.some((its) => its.startsWith(word) || word.startsWith(its)),
  );
}

function wordsOf({ name, within }: Place): readonly string[] {
  return [name, ...within]
    .join(" ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(({ length }) => length >= SHORTEST_WORD);
}
