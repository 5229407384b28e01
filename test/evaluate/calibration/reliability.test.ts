import { describe, expect, test } from "vitest";
import {
  calibrationError,
  reliabilityBins,
} from "../../../scripts/evaluate/calibration/reliability.ts";

const one = (score: number, right: boolean, weight = 1) => ({ score, right, weight });

describe("reliability", () => {
  test("bins scores by tenths, 1 with those above 0.9", () => {
    const bins = reliabilityBins([one(0.91, true), one(1, false), one(0.2, false)]);
    expect(bins.map(({ from, count }) => [from, count])).toEqual([
      [0.2, 1],
      [0.9, 2],
    ]);
    expect(bins[1]?.meanScore).toBeCloseTo(0.955);
    expect(bins[1]?.shareRight).toBe(0.5);
  });

  test("the error is how far score and share lie apart, by weight", () => {
    expect(calibrationError([one(0.5, true), one(0.5, false)])).toBe(0);
    expect(calibrationError([one(0.75, true), one(0.25, false)])).toBeCloseTo(0.25);
    expect(calibrationError([one(0.75, true, 3), one(0, false)])).toBeCloseTo(0.1875);
    expect(calibrationError([])).toBe(0);
  });
});
