import type { Support } from "../../model/reading.ts";
import type { Detection, Detector, ReadingPair, Stop } from "../detector.ts";
import { tellsBoth } from "../tells-both.ts";
import { askGates, type GateKeeper } from "./ask-gates.ts";
import { revisedVoices } from "./revised-voices.ts";
import { createStanceTally, type Passed } from "./stances.ts";
import { classifyVoices } from "./voices.ts";

/** What came of a pair: the stances in which voices passed, or the gate that stopped all. */
export interface PairOutcome {
  readonly passed: readonly Passed[];
  readonly stop: Stop | null;
}

/**
 * Takes the voices behind two readings through the gates.
 *
 * @param pair - The readings.
 * @param detection - What the detector saw in their values.
 * @param detector - For its say on which voices stand against each other.
 * @param keeper - The gates of this event.
 * @returns Cost: the product of the numbers of voice classes, not of voices.
 */
export function judgePair(
  pair: ReadingPair,
  detection: Detection,
  detector: Detector,
  keeper: GateKeeper,
): PairOutcome {
  const scopeOf =
    detector.oppose === undefined ? null : (support: Support): string => scopeKey(support, pair);
  const left = classifyVoices(pair.left.support, keeper.settingOf, scopeOf);
  const right = classifyVoices(pair.right.support, keeper.settingOf, scopeOf);
  const tally = createStanceTally(
    (support) => tellsBoth(support, pair),
    revisedVoices(pair.left.support, pair.right.support),
    (support) => pair.given(support).length,
  );
  for (const one of left) {
    for (const other of right) {
      const answer = askGates(one.sample, other.sample, pair, detection, detector, keeper);
      if (answer === null) continue;
      if ("gate" in answer) tally.stops.push(answer);
      else tally.admit(one, other, answer, detection);
    }
  }
  const passed = tally.passed();
  return { passed, stop: passed.length === 0 ? (tally.stops[0] ?? null) : null };
}

/** What else the voice says: who takes part in its claims, and what it gives at the locus. */
function scopeKey(support: Support, pair: ReadingPair): string {
  const others = pair.given(support).map((reading) => reading.key);
  const participants = support.participants.map((one) => [one.role, one.entity, one.quantifier]);
  return JSON.stringify([others, participants]);
}
