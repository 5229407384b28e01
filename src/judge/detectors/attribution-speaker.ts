import type { UtteranceValue } from "../../model/reading-value.ts";
import { compareContents } from "../compare-contents.ts";
import type { Detector, ReadingPair, Stop } from "../detector.ts";
import type { JudgeContext } from "../judge-context.ts";
import { areRunningText } from "../pairs/are-running-text.ts";
import { sameOccasion } from "../same-occasion.ts";

/** Words this short may well have been said by two. */
const TELLING_WORDS = 5;

/** Who said it. */
export const attributionSpeakerDetector: Detector<"attribution.speaker"> = {
  kind: "attribution.speaker",
  slots: ["utterance"],
  detect({ left, right }, context) {
    const one = left.value;
    const other = right.value;
    if (one.type !== "utterance" || other.type !== "utterance") return null;
    if (one.speaker === null || other.speaker === null) return null;
    if (one.polarity !== other.polarity) return deniedSpeech(one, other, context);
    return one.polarity === "negative" ? null : twoSpeakers(one, other, context);
  },
  oppose(left, right, pair, context) {
    const read = areRunningText(left, right);
    if (read && !areSameWords(pair)) return OTHER_WORDS;
    return sameOccasion(pair.event, context);
  },
};

/** Texts report much that somebody said, and much that they did not. */
const OTHER_WORDS: Stop = {
  gate: "G2 same slot and scope",
  reason: "what was said and what was not said may be other words",
};

function areSameWords({ left, right }: ReadingPair): boolean {
  const [one, other] = [left.value, right.value];
  if (one.type !== "utterance" || other.type !== "utterance") return false;
  if (one.content === null || other.content === null) return false;
  return ["same", "trimmed"].includes(compareContents(one.content, other.content));
}

function deniedSpeech(
  left: UtteranceValue,
  right: UtteranceValue,
  context: JudgeContext,
): ReturnType<Detector["detect"]> {
  if (left.speaker === null || right.speaker === null) return null;
  if (context.relate(left.speaker, right.speaker).relation !== "same") return null;
  const rule = `one account has ${context.entity(left.speaker).name} say it, one says that it was not said`;
  return {
    verdict: "contradiction",
    strength: 0.85,
    rule,
    assumptions: ["both mean the same words"],
    change: "fixed",
  };
}

function twoSpeakers(
  left: UtteranceValue,
  right: UtteranceValue,
  context: JudgeContext,
): ReturnType<Detector["detect"]> {
  if (
    left.content === null ||
    right.content === null ||
    left.speaker === null ||
    right.speaker === null
  )
    return null;
  const contents = compareContents(left.content, right.content);
  if (contents !== "same" && contents !== "trimmed") return null;
  const relation = context.relate(left.speaker, right.speaker);
  if (relation.relation === "same") return null;
  const named = context.entity(left.speaker).named && context.entity(right.speaker).named;
  const change = "fixed" as const;
  if (!named || relation.relation === "narrower" || relation.relation === "broader") {
    return {
      verdict: "difference",
      strength: 0.7,
      rule: "one account names the speaker more closely than the other",
      assumptions: [],
      change,
    };
  }
  const telling =
    Math.min(left.content.split(/\s+/).length, right.content.split(/\s+/).length) >= TELLING_WORDS;
  if (relation.relation === "disjoint" && telling) {
    return {
      verdict: "contradiction",
      strength: 0.8,
      rule: `one utterance, two speakers who cannot be one (${relation.licence}): ${relation.because}`,
      assumptions: ["the words were said once"],
      change,
    };
  }
  return {
    verdict: "tension",
    strength: 0.4,
    rule: "the same words from two speakers",
    open: true,
    assumptions: ["the words were said once, by one of them"],
    change,
  };
}
