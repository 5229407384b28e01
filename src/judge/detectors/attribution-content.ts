import { contentWords } from "../../align/events/match-contents.ts";
import { compareContents } from "../compare-contents.ts";
import type { Detector, ReadingPair } from "../detector.ts";
import { areRunningText } from "../pairs/are-running-text.ts";
import { sameOccasion } from "../same-occasion.ts";

/** What one source said, as two accounts report it. */
export const attributionContentDetector: Detector<"attribution.content"> = {
  kind: "attribution.content",
  slots: ["utterance"],
  detect({ left, right }, context) {
    const one = left.value;
    const other = right.value;
    if (one.type !== "utterance" || other.type !== "utterance") return null;
    if (one.polarity === "negative" || other.polarity === "negative") return null;
    if (
      one.speaker === null ||
      other.speaker === null ||
      one.content === null ||
      other.content === null
    )
      return null;
    if (context.relate(one.speaker, other.speaker).relation !== "same") return null;
    const change = "fixed" as const;
    switch (compareContents(one.content, other.content)) {
      case "opposed":
        return {
          verdict: "contradiction",
          strength: 0.75,
          rule: "two reports of one statement, with a negation or a figure that only one of them has",
          assumptions: ["both report the same statement"],
          change,
        };
      case "trimmed":
        return {
          verdict: "tension",
          strength: 0.3,
          rule: "one report of a statement gives less of it than the other",
          open: true,
          assumptions: ["what is left out changes the sense"],
          change,
        };
      case "wording":
        return {
          verdict: "difference",
          strength: 0.6,
          rule: "two wordings of one statement",
          assumptions: [],
          change,
        };
      default:
        return null;
    }
  },
  oppose(left, right, pair, context) {
    const read = areRunningText(left, right);
    return read && !reportOneLength(pair) ? "apart" : sameOccasion(pair.event, context);
  },
};

/** Share of all words that two reports must have in common. */
const ONE_REPORT = 0.75;

/**
 * Where texts begin and end what somebody said, a program may see wrongly: of reports that are not
 * nearly of one extent, what one lacks says nothing.
 */
function reportOneLength({ left, right }: ReadingPair): boolean {
  if (left.value.type !== "utterance" || right.value.type !== "utterance") return false;
  const one = new Set(contentWords(left.value.content ?? ""));
  const other = new Set(contentWords(right.value.content ?? ""));
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= ONE_REPORT * (one.size + other.size - shared);
}
