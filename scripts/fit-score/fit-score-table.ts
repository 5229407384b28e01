import { type Ground, ORIGINS } from "../../src/judge/score/ground-of.ts";
import type { ScoreCurve } from "../../src/judge/score/score-curve.ts";
import type { CalibrationItem } from "../evaluate/calibration/calibration-item.ts";
import { weightsOf } from "../evaluate/calibration/weights-of.ts";
import { fitCurve } from "./fit-curve.ts";

/** A curve for each ground, in the order of the grounds. */
export function fitScoreTable(
  items: readonly CalibrationItem[],
): Readonly<Record<Ground, ScoreCurve>> {
  const weights = weightsOf(items);
  const grounds = ORIGINS.flatMap((origin): Ground[] => [`${origin} sure`, `${origin} tension`]);
  const curves = grounds.map((ground) => {
    const own = items.flatMap((one, index) =>
      one.ground === ground ? [{ ...one, weight: weights[index] ?? 0 }] : [],
    );
    return [ground, fitCurve(own)] as const;
  });
  return Object.fromEntries(curves) as Record<Ground, ScoreCurve>;
}
