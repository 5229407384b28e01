import type { Support } from "../../model/reading.ts";
import type { Detection, Stop } from "../detector.ts";
import { areRunningText } from "./are-running-text.ts";
import type { Admission } from "./ask-gates.ts";
import type { VoiceClass } from "./voices.ts";

/**
 * How the voices behind two readings stand to each other: two sources (`rivals`), one account
 * under one commitment (`self`), one source as different accounts pass it on (`reports`), one
 * source at a later time (`update`).
 */
export type Stance = "rivals" | "self" | "reports" | "update";

/** The voices that passed every gate in one stance. */
export interface Passed {
  readonly stance: Stance;
  readonly left: ReadonlySet<Support>;
  readonly right: ReadonlySet<Support>;
  /** The doubts of the least doubtful pair of voices; not empty means a tension at most. */
  readonly doubts: readonly string[];
  /** What the gates left of the score for that pair, 0-1. */
  readonly factor: number;
  readonly assumptions: readonly string[];
}

/** Collects what passes, stance by stance. */
export interface StanceTally {
  admit(left: VoiceClass, right: VoiceClass, admission: Admission, detection: Detection): void;
  readonly passed: () => readonly Passed[];
  readonly stops: Stop[];
}

interface Bucket extends Passed {
  readonly left: Set<Support>;
  readonly right: Set<Support>;
  doubts: readonly string[];
  factor: number;
  assumptions: readonly string[];
}

/**
 * Whoever writes one text and gives two values in two places of it tells of two things, or of two
 * counts of one: a reader of the text is not misled, and a program that was is no witness.
 */
const TOLD_APART: Stop = {
  gate: "G2 same slot and scope",
  reason: "one voice gives both in the course of one text, as of two things",
};

const CHANGED: Stop = {
  gate: "G3 same as-of time",
  reason: "the accounts speak as of different times, and it may have changed in between",
};

/**
 * An empty tally.
 *
 * @param givesBoth - Does a voice stand behind both readings? Then it does not report one against
 * the other.
 * @param revised - Voices that gave one reading and later the other: no rivals in the first.
 * @param valuesOf - How many readings a voice gives at the locus.
 */
export function createStanceTally(
  givesBoth: (support: Support) => boolean,
  revised: ReadonlySet<Support>,
  valuesOf: (support: Support) => number,
): StanceTally {
  const buckets = new Map<string, Bucket>();
  const stops: Stop[] = [];
  const add = (
    stance: Stance,
    left: readonly Support[],
    right: readonly Support[],
    admission: Admission,
  ): void => {
    // Two accounts that contradict themselves are two findings.
    const key = stance === "self" ? `self ${left[0]?.narrative}` : stance;
    const bucket = buckets.get(key);
    if (bucket === undefined) {
      const { doubts, factor, assumptions } = admission;
      buckets.set(key, {
        stance,
        left: new Set(left),
        right: new Set(right),
        doubts,
        factor,
        assumptions,
      });
      return;
    }
    // A doubtful pair beside a certain one of the same camps adds no voices: its part is unproven.
    if (admission.doubts.length > 0 && bucket.doubts.length === 0) return;
    if (admission.doubts.length === 0 && bucket.doubts.length > 0) {
      bucket.left.clear();
      bucket.right.clear();
      bucket.factor = 0;
    }
    for (const one of left) bucket.left.add(one);
    for (const one of right) bucket.right.add(one);
    if (admission.factor > bucket.factor) {
      bucket.doubts = admission.doubts;
      bucket.factor = admission.factor;
      bucket.assumptions = admission.assumptions;
    }
  };
  return {
    stops,
    passed: () => [...buckets.values()],
    admit(left, right, admission, detection) {
      const leftKeys = bySource(left.supports);
      const rightKeys = bySource(right.supports);
      for (const [key, own] of leftKeys) {
        for (const one of own) {
          for (const other of rightKeys.get(key) ?? []) {
            const stance = sameSourceStance(one, other, admission);
            if (stance === "self" && areToldApart(one, other, valuesOf)) {
              stops.push(TOLD_APART);
              continue;
            }
            const reports = stance === "reports" || stance === "rivals";
            if (reports && (givesBoth(one) || givesBoth(other))) continue;
            add(stance, [one], [other], admission);
          }
        }
      }
      const rivals = (side: VoiceClass, others: ReadonlyMap<string, unknown>): readonly Support[] =>
        side.supports.filter(
          (one) =>
            !revised.has(one) &&
            !(one.read && givesBoth(one)) &&
            (others.size > 1 || !others.has(one.sourceKey)),
        );
      const against = rivals(left, rightKeys);
      const others = rivals(right, leftKeys);
      if (against.length === 0 || others.length === 0) return;
      if (mayHaveChanged(admission, detection)) stops.push(CHANGED);
      else add("rivals", against, others, admission);
    },
  };
}

/**
 * A headline says in short what the text under it says: with one value each, the two speak of one
 * thing. Of a text that gives several, the headline may have added or chosen.
 */
function areToldApart(
  left: Support,
  right: Support,
  valuesOf: (support: Support) => number,
): boolean {
  if (!areRunningText(left, right)) return false;
  return left.headline === right.headline || valuesOf(left) !== 2;
}

function bySource(supports: readonly Support[]): ReadonlyMap<string, readonly Support[]> {
  const groups = new Map<string, Support[]>();
  for (const support of supports) {
    const group = groups.get(support.sourceKey);
    if (group === undefined) groups.set(support.sourceKey, [support]);
    else group.push(support);
  }
  return groups;
}

function sameSourceStance(left: Support, right: Support, admission: Admission): Stance {
  if (admission.later !== null) return "update";
  if (left.narrative === right.narrative) return "self";
  return left.relayed || right.relayed ? "reports" : "rivals";
}

/** Ages and ranks are good for half a year. */
const SLOW_MINUTES = 182 * 24 * 60;

/**
 * Gate G3 for rivals. What is fixed once it happened may be compared across time; what changes may
 * not, what changes slowly only over a short time; a figure that only rises may, when the later
 * account gives the lower one.
 */
function mayHaveChanged({ later, gap }: Admission, { change, lower }: Detection): boolean {
  if (later === null || change === "fixed") return false;
  if (change === "slow") return gap > SLOW_MINUTES;
  return change === "changing" || lower !== later;
}
