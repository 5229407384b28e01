import { compareContents } from "../compare-contents.ts";
import type { Detector } from "../detector.ts";
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
  oppose: (_left, _right, pair, context) => sameOccasion(pair.event, context),
};
