import { relateTimes } from "../../align/relate-times.ts";
import type { EventTime } from "../../model/event-time.ts";
import type { Support } from "../../model/reading.ts";
import type { Detector, ReadingPair, Stop } from "../detector.ts";
import type { JudgeContext } from "../judge-context.ts";
import { areDeclaredOne } from "../pairs/are-declared-one.ts";
import { areRunningText } from "../pairs/are-running-text.ts";

/** Clock times in reports are rounded; less apart than this many minutes is no conflict of times. */
const ROUNDING_MINUTES = 15;

/** When it happened, compared at the coarser of both precisions. */
export const timeDetector: Detector<"time"> = {
  kind: "time",
  slots: ["time"],
  detect({ left, right }) {
    if (left.value.type !== "time" || right.value.type !== "time") return null;
    const [one, other] = [left.value.time, right.value.time];
    const { relation, gap, doubtful } = relateTimes(one, other);
    const change = "fixed" as const;
    if (relation === "disjoint") {
      if (doubtful) {
        const why = (one.offset === null) === (other.offset === null) ? "about" : "the time zone";
        return {
          verdict: "tension",
          strength: 0.4,
          rule: `times that meet only if "${why}" is stretched`,
          assumptions: [`${why} does not cover the difference`],
          change,
        };
      }
      if (one.precision === "minute" && other.precision === "minute" && gap < ROUNDING_MINUTES) {
        return {
          verdict: "tension",
          strength: 0.3,
          rule: "clock times a few minutes apart",
          assumptions: ["neither clock time is rounded"],
          change,
        };
      }
      return {
        verdict: "contradiction",
        strength: 0.9,
        rule: "times that share no moment at the coarser of both precisions",
        assumptions: zoneAssumption(one, other),
        change,
      };
    }
    const finer = relation === "within" || relation === "contains";
    return finer
      ? {
          verdict: "refinement",
          strength: 0.9,
          rule: "one time lies within the other",
          assumptions: [],
          change,
        }
      : null;
  },
  oppose(left, right, pair, context) {
    if (!areRunningText(left, right)) return "opposed";
    if (shareWords(left, right)) return SAME_WORDS;
    const isOne = isOnce(pair, context) || areDeclaredOne(left, right, pair, context);
    return isOne || !areFarApart(pair) ? "opposed" : TWO_OF_A_KIND;
  },
};

/** Reports of one event differ by days: the same thing done in another month was done again. */
const FAR_APART_MINUTES = 14 * 24 * 60;

function areFarApart({ left, right }: ReadingPair): boolean {
  if (left.value.type !== "time" || right.value.type !== "time") return false;
  return relateTimes(left.value.time, right.value.time).gap > FAR_APART_MINUTES;
}

/** Nobody dies in May and in June. */
function isOnce({ event }: ReadingPair, context: JudgeContext): boolean {
  return context.event(event).concepts.every((name) => context.base.predicate(name).once);
}

const TWO_OF_A_KIND: Stop = {
  gate: "G1 same event",
  reason: "the times lie so far apart that the texts may tell of two events of one kind",
};

/**
 * "The talks that ended on Wednesday" in two prints of one text, a week apart: each counts from its
 * own date, and at most one of them is the date of the words.
 */
function shareWords(left: Support, right: Support): boolean {
  const quotes = new Set(left.evidence.map(({ quote }) => quote).filter(isClause));
  return right.evidence.some(({ quote }) => quotes.has(quote));
}

const FEWEST_WORDS = 4;

function isClause(quote: string): boolean {
  return quote.split(/\s+/u).length >= FEWEST_WORDS;
}

const SAME_WORDS: Stop = {
  gate: "G2 same slot and scope",
  reason: "both give it in the same words, and their days are counted from the dates of the texts",
};

function zoneAssumption(left: EventTime, right: EventTime): readonly string[] {
  const both = left.offset === null && right.offset === null;
  return both ? ["both accounts give local time of one place"] : [];
}
