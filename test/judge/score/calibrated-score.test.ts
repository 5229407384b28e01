import { describe, expect, test } from "vitest";
import { calibratedScore } from "../../../src/judge/score/calibrated-score.ts";
import { groundOf, ORIGINS } from "../../../src/judge/score/ground-of.ts";
import type { Scored } from "../../../src/judge/score/score-of.ts";
import { SCORE_TABLE } from "../../../src/judge/score/score-table.ts";
import type { Support } from "../../../src/model/reading.ts";

const day = { edtf: "2024-03-05" } as Support["asOf"];

/** A finding whose two sides are said at these places of their texts; `null` for no text. */
function found(
  verdict: Scored["verdict"],
  score: number,
  places: readonly (number | null)[],
  asOf: Support["asOf"] = day,
): Scored {
  const readings = places.map((start) => ({
    support: [{ asOf, read: start !== null, evidence: [{ start, end: start, quote: "" }] }],
  }));
  return { verdict, score, readings: readings as unknown as Scored["readings"] };
}

describe("the ground of a finding", () => {
  test.each([
    ["given sure", found("contradiction", 0.9, [null, null])],
    ["given tension", found("tension", 0.9, [null, null])],
    ["dated sure", found("contradiction", 0.9, [10, 40])],
    ["dated sure", found("contradiction", 0.9, [10, null])],
    ["undated tension", found("tension", 0.9, [10, 40], null)],
    ["deep sure", found("update", 0.9, [10, 2000])],
    ["deep sure", found("contradiction", 0.9, [2000, 10], null)],
  ])("is %s", (ground, finding) => {
    expect(groundOf(finding)).toBe(ground);
  });
});

describe("the calibrated score", () => {
  test("rises with the bare score on every ground, from 0 to 1", () => {
    for (const places of [
      [null, null],
      [10, 10],
      [900, 10],
    ]) {
      const scores = [0, 0.2, 0.5, 0.8, 1].map((bare) =>
        calibratedScore(found("contradiction", bare, places)),
      );
      expect(scores).toEqual([...new Set(scores)].sort((left, right) => left - right));
      expect(scores[0]).toBe(0);
      expect(scores.at(-1)).toBeLessThan(1);
    }
  });

  test("is lower deep in texts than between given accounts", () => {
    const [given = 0, dated = 0, deep = 0] = [
      [null, null],
      [10, 10],
      [900, 900],
    ].map((places) => calibratedScore(found("contradiction", 0.9, places)));
    expect(given).toBeGreaterThanOrEqual(dated);
    expect(dated).toBeGreaterThan(deep);
  });

  test("has a rising curve for every ground", () => {
    for (const origin of ORIGINS)
      for (const what of ["sure", "tension"] as const)
        expect(SCORE_TABLE[`${origin} ${what}`].slope).toBeGreaterThan(0);
  });
});
