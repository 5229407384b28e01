import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import { compare } from "../../src/compare.ts";
import { GATES } from "../../src/model/finding.ts";
import { FINDING_KINDS, VERDICTS } from "../../src/model/finding-kind.ts";
import type { Reading } from "../../src/model/reading.ts";
import { severalNarratives } from "../support/arbitraries.ts";
import { compareWithSharedBase } from "../support/compare-with-shared-base.ts";

const narrativesBehind = (reading: Reading) => reading.support.map((one) => one.narrative);

test.prop([severalNarratives()])("a finding says why, and on both sides who", (narratives) => {
  const ids = narratives.map(({ id }) => id);
  const { findings } = compareWithSharedBase(narratives);
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  for (const { readings, ...finding } of findings) {
    const [left, right] = readings;
    expect(FINDING_KINDS).toContain(finding.kind);
    expect(VERDICTS).toContain(finding.verdict);
    expect(finding.rule).toMatch(/\w/);
    expect(finding.explanation).toMatch(/\w.*\.$/s);
    expect(finding.score).toBeGreaterThanOrEqual(0);
    expect(finding.score).toBeLessThanOrEqual(1);
    expect(left.key < right.key).toBe(true);
    for (const side of readings) {
      expect(side.support.length).toBeGreaterThan(0);
      expect(ids).toEqual(expect.arrayContaining(narrativesBehind(side)));
    }
    const both = new Set(readings.flatMap(narrativesBehind));
    if (finding.self) expect(both.size).toBe(1);
  }
});

test.prop([severalNarratives()])(
  "a pair kept apart names its gate and the reason",
  (narratives) => {
    for (const { gate, reason, loci, readings } of compareWithSharedBase(narratives).notCompared) {
      expect(GATES).toContain(gate);
      expect(reason).toMatch(/\w/);
      expect([1, 2]).toContain(loci.length);
      for (const side of readings) expect(side.support.length).toBeGreaterThan(0);
    }
  },
);

test.prop([severalNarratives()])(
  "the voices of a finding are voices of the table",
  (narratives) => {
    const { findings, alignment } = compareWithSharedBase(narratives);
    const rows = new Map(alignment.rows.map((row) => [row.locus.id, row]));
    for (const { locus, readings } of findings) {
      const row = rows.get(locus.id);
      // Order is judged over several events; all else stands in a row of the table with its voices.
      if (row === undefined) continue;
      for (const side of readings) {
        const whole = row.readings.find(({ key }) => key === side.key);
        if (whole === undefined) continue;
        expect(whole.support).toEqual(expect.arrayContaining([...side.support]));
      }
    }
  },
);

/** Freezes a value and everything in it. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

test.prop([severalNarratives()], { numRuns: 20 })(
  "compare() leaves its input alone",
  (narratives) => {
    const before = JSON.stringify(narratives);
    const comparison = compare(deepFreeze(narratives));
    expect(JSON.stringify(narratives)).toBe(before);
    expect(comparison.narratives).toEqual(narratives);
  },
  60_000,
);
