import { SHORT_SPAN } from "../../align/events/days-of.ts";
import { minuteSpan, relateTimes } from "../../align/relate-times.ts";
import { PASSING_STATES, TO_AND_FRO_AXES } from "../../knowledge/events/state-table.ts";
import type { EventTime } from "../../model/event-time.ts";
import type { NarrativeId } from "../../model/ids.ts";
import type { Support } from "../../model/reading.ts";
import type { OutcomeValue } from "../../model/reading-value.ts";
import type { Detection, Detector, ReadingPair, Stop } from "../detector.ts";
import type { JudgeContext } from "../judge-context.ts";
import { areRunningText } from "../pairs/are-running-text.ts";
import { tellsBoth } from "../tells-both.ts";

/** How it ended: end states that exclude each other at one time. */
export const outcomeDetector: Detector<"outcome"> = {
  kind: "outcome",
  slots: ["outcome"],
  detect({ left, right }, context) {
    const one = left.value;
    const other = right.value;
    if (one.type !== "outcome" || other.type !== "outcome") return null;
    if (one.quantifier !== null || other.quantifier !== null) return null;
    return compareOutcomes(one, other, context);
  },
  oppose(left, right, pair, context) {
    // An account that tells both states tells how one became the other.
    if (tellsBoth(left, pair) || tellsBoth(right, pair)) return "apart";
    if (areRunningText(left, right) && !areOneTurn(left, right, pair, context)) return OTHER_TURN;
    return statedAtOtherTimes(left.narrative, right.narrative, pair, context);
  },
};

/**
 * Compares two end states.
 *
 * @returns `null` when they may well go together.
 */
export function compareOutcomes(
  left: OutcomeValue,
  right: OutcomeValue,
  context: JudgeContext,
): Detection | null {
  const { base } = context;
  const [one, other] = [
    base.predicate(left.concept).endState,
    base.predicate(right.concept).endState,
  ];
  if (one === null || other === null) return null;
  const { relation, because, licence } = base.relateStates(one, other);
  const change = "changing" as const;
  const sameTheme = themesMeet(left, right, context);
  if (relation === "disjoint" && sameTheme) {
    return {
      verdict: "contradiction",
      strength: 0.85,
      rule: `end states that exclude each other (${licence}): ${because}`,
      assumptions: ["both speak of the end, not of a stage on the way"],
      change,
    };
  }
  if ((relation === "narrower" || relation === "broader") && sameTheme) {
    return {
      verdict: "tension",
      strength: 0.4,
      rule: `a partial end state against a whole one: ${because}`,
      assumptions: ["the partial state is all that came of it"],
      change,
    };
  }
  if (relation === "adjacent" && (sameTheme || one.axis !== other.axis)) {
    return {
      verdict: "tension",
      strength: 0.45,
      rule: `outcomes that hardly go together: ${because}`,
      assumptions: ["both speak of the same part of the event"],
      change,
    };
  }
  return null;
}

/** Texts tell how it was before, and how it is with others. */
const OTHER_TURN: Stop = {
  gate: "G3 same as-of time",
  reason: "the texts may tell of two turns of events, or of two things",
};

/** Whether both states are of the very same thing, and on an axis that turns once or of one time. */
function areOneTurn(
  left: Support,
  right: Support,
  pair: ReadingPair,
  context: JudgeContext,
): boolean {
  const [one, other] = [pair.left.value, pair.right.value];
  if (one.type !== "outcome" || other.type !== "outcome") return false;
  const isPassing = [one, other].some(({ state }) => PASSING_STATES.has(state));
  // Articles tell how it went with somebody: hurt and then dead.
  const tellMuch =
    context.isOneText(left.narrative, right.narrative) ||
    [left, right].some(({ narrative }) => context.tellsMuch(narrative));
  const isCourse = one.axis === other.axis && !excludeEachOther(one, other, context);
  if (tellMuch && isCourse) return false;
  if (one.axis === other.axis && (isPassing || TO_AND_FRO_AXES.has(one.axis))) {
    const [lefts, rights] = [left, right].map(({ narrative }) => timesOf(narrative, pair, context));
    return lefts?.some((time) => rights?.some((its) => isOneTime(time, its))) === true;
  }
  if (one.axis === "contest" && other.axis === "contest") {
    return meetInMore(left, right, pair, context);
  }
  if (one.theme === null || other.theme === null) return one.axis !== other.axis;
  // Who falls is no town, and a picture of him that is held is none either.
  const isTaken = [one, other].some(
    ({ axis, theme }) =>
      axis === "control" && theme !== null && context.entity(theme).types.includes("person"),
  );
  if (isTaken) return false;
  return (
    one.axis !== other.axis ||
    ["same", "akin"].includes(context.relate(one.theme, other.theme).relation)
  );
}

function excludeEachOther(
  left: OutcomeValue,
  right: OutcomeValue,
  { base }: JudgeContext,
): boolean {
  const [one, other] = [left, right].map(({ concept }) => base.predicate(concept).endState);
  return one != null && other != null && base.relateStates(one, other).relation === "disjoint";
}

/** Who wins one state loses another: both must name one day, or somebody or something beside the winner. */
function meetInMore(
  left: Support,
  right: Support,
  pair: ReadingPair,
  context: JudgeContext,
): boolean {
  const themes = [pair.left.value, pair.right.value].map((value) =>
    value.type === "outcome" ? value.theme : null,
  );
  const [lefts, rights] = [left, right].map(({ participants }) =>
    participants.filter(({ entity }) => !themes.includes(entity)),
  );
  const [times, others] = [left, right].map(({ narrative }) => timesOf(narrative, pair, context));
  return (
    times?.some((time) => others?.some((its) => isOneTime(time, its))) === true ||
    lefts?.some((one) =>
      rights?.some((its) => context.relate(one.entity, its.entity).relation === "same"),
    ) === true
  );
}

function themesMeet(left: OutcomeValue, right: OutcomeValue, context: JudgeContext): boolean {
  if (left.theme === null || right.theme === null) return true;
  return ["same", "akin", "narrower", "broader"].includes(
    context.relate(left.theme, right.theme).relation,
  );
}

/** Held on the 1st and fallen on the 3rd is a course of events. */
function statedAtOtherTimes(
  left: NarrativeId,
  right: NarrativeId,
  pair: ReadingPair,
  context: JudgeContext,
): "opposed" | Stop {
  const [lefts, rights] = [timesOf(left, pair, context), timesOf(right, pair, context)];
  if (lefts.length === 0 || rights.length === 0) return "opposed";
  const apart = lefts.every((one) =>
    rights.every((other) => relateTimes(one, other).relation === "disjoint"),
  );
  return apart
    ? {
        gate: "G3 same as-of time",
        reason: "the states are given for different times, one may have followed the other",
      }
    : "opposed";
}

function timesOf(
  narrative: NarrativeId,
  pair: ReadingPair,
  context: JudgeContext,
): readonly EventTime[] {
  return context
    .given(pair.event, "time", narrative)
    .flatMap((value) => (value.type === "time" ? [value.time] : []));
}

/** Within a month there is room for an arrest and a release: only days and what is finer are one. */
function isOneTime(left: EventTime, right: EventTime): boolean {
  const isShort = [left, right]
    .map(minuteSpan)
    .every(({ start, end }) => end - start <= SHORT_SPAN);
  return isShort && relateTimes(left, right).relation !== "disjoint";
}
