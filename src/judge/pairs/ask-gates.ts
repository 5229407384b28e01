import type { Support } from "../../model/reading.ts";
import type { Detection, Detector, ReadingPair, Stop } from "../detector.ts";
import { compareAsOf } from "../gates/as-of.ts";
import { commitment, NOT_COMMITTED } from "../gates/committed.ts";
import type { SameEvent } from "../gates/same-event.ts";
import type { JudgeContext } from "../judge-context.ts";
import { areRunningText } from "./are-running-text.ts";

/** What an unstated as-of time leaves of the score. */
const ASSUMED_TIME_FACTOR = 0.95;
/** What "probably" leaves of the score. */
const PROBABLE_FACTOR = 0.9;

/** The gates of one event. */
export interface GateKeeper {
  readonly context: JudgeContext;
  readonly sameEvent: (left: Support, right: Support) => SameEvent;
  /** A key of what G1 looks at: the certain group, the time and the place of the narrative. */
  readonly settingOf: (support: Support) => string;
}

/** Two voices passed the gates, perhaps with doubts. */
export interface Admission {
  readonly doubts: readonly string[];
  /** What the gates left of the score, 0-1. */
  readonly factor: number;
  readonly assumptions: readonly string[];
  /** The side that speaks as of a later time; `null` when both speak as of one. */
  readonly later: "left" | "right" | null;
  /** Minutes between the two as-of times. */
  readonly gap: number;
}

/** What the gates say of two voices: admitted, stopped, or (`null`) not against each other at all. */
export type GateAnswer = Admission | Stop | null;

/**
 * Takes two voices through G4 (both committed), the detector's own say on scope (G2, G5), G1 (same
 * event) and G3 (as of one time). What to make of two times depends on who speaks: see `admit`.
 */
export function askGates(
  left: Support,
  right: Support,
  pair: ReadingPair,
  detection: Detection,
  detector: Detector,
  keeper: GateKeeper,
): GateAnswer {
  const doubts: string[] = [];
  let factor = 1;
  for (const side of detector.readsUncommitted === true ? [] : [left, right]) {
    const how = commitment(side);
    if (how === "none") {
      return {
        gate: "G4 both committed",
        reason: `${side.source} ${NOT_COMMITTED[side.modality]}`,
      };
    }
    if (how === "weak") doubts.push(`${side.source} is not sure`);
    if (side.certainty === "probable") factor *= PROBABLE_FACTOR;
  }
  // Whoever names more closely need not stand against the other.
  const against = detection.verdict === "contradiction" || detection.verdict === "tension";
  const opposed =
    (against ? detector.oppose?.(left, right, pair, keeper.context) : null) ?? "opposed";
  const tellMuch =
    areRunningText(left, right) &&
    [left, right].some((one) => keeper.context.tellsMuch(one.narrative));
  if (opposed === "apart" || (detection.open === true && tellMuch)) return null;
  if (typeof opposed === "object") return opposed;
  if (opposed === "uncertain") doubts.push("what each account covers is not said in full");
  const event = keeper.sameEvent(left, right);
  if (!event.certain) {
    // Articles tell of many events of one kind: of a likely one nothing is to be shown.
    if (tellMuch) return { gate: "G1 same event", reason: event.doubt };
    doubts.push(event.doubt);
  }
  const asOf = compareAsOf(left, right);
  if (asOf.relation === "different")
    return { doubts, factor, assumptions: [], later: asOf.later, gap: asOf.gap };
  const assumed = detection.change !== "fixed" && asOf.assumption !== null;
  return {
    doubts,
    factor: assumed ? factor * ASSUMED_TIME_FACTOR : factor,
    assumptions: assumed ? [asOf.assumption] : [],
    later: null,
    gap: 0,
  };
}
