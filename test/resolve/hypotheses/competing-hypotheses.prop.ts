import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { competingHypotheses } from "../../../src/resolve/hypotheses/competing-hypotheses.ts";
import { findVersions } from "../../../src/resolve/versions/find-versions.ts";
import { severalNarratives } from "../../support/arbitraries.ts";
import { compareWithSharedBase } from "../../support/compare-with-shared-base.ts";

const RUNS = { numRuns: 60 };
const options = fc.record({ tensions: fc.boolean(), mixed: fc.boolean() });
const shuffled = severalNarratives({ minimum: 3 }).chain((given) =>
  fc.tuple(
    fc.constant(given),
    fc.shuffledSubarray([...given], { minLength: given.length, maxLength: given.length }),
  ),
);

test.prop([shuffled, options], RUNS)(
  "competingHypotheses() does not depend on the order of the accounts, and gives plain JSON",
  ([given, other], chosen) => {
    const found = competingHypotheses(compareWithSharedBase(given), chosen);
    expect(competingHypotheses(compareWithSharedBase(other), chosen)).toEqual(found);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  },
);

test.prop([severalNarratives({ minimum: 3 }), options], RUNS)(
  "competingHypotheses() has every reading in conflict as evidence, for one hypothesis at least",
  (narratives, chosen) => {
    const comparison = compareWithSharedBase(narratives);
    const { disputes } = findVersions(comparison, chosen);
    const { matrices } = competingHypotheses(comparison, chosen);
    expect(matrices).toHaveLength(disputes.length);
    matrices.forEach(({ evidence, hypotheses }, index) => {
      const dispute = disputes[index];
      expect(hypotheses.map(({ version }) => version)).toEqual(
        dispute?.versions.map(({ id }) => id),
      );
      for (const { locus, key } of dispute?.conflicts.flatMap(({ sides }) => sides) ?? []) {
        const own = evidence.filter((row) => row.locus.id === locus.id && row.key === key);
        expect(own).not.toEqual([]);
      }
      for (const { cells, diagnosticity, weight } of evidence) {
        expect(cells).toHaveLength(hypotheses.length);
        expect(diagnosticity).toBeGreaterThanOrEqual(0);
        expect(diagnosticity).toBeLessThanOrEqual(1);
        expect(weight).toBeGreaterThan(0);
        expect(cells.every((cell) => cell === "inconsistent")).toBe(false);
      }
      const ranks = hypotheses.map(({ rank }) => rank);
      expect(Math.min(...ranks)).toBe(1);
      for (const one of hypotheses) {
        const fewer = hypotheses.filter(({ inconsistency }) => inconsistency < one.inconsistency);
        expect(one.rank).toBe(1 + fewer.length);
      }
    });
  },
);
