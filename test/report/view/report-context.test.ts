import { describe, expect, test } from "vitest";
import type { Comparison } from "../../../src/model/comparison.ts";
import { reportContext } from "../../../src/report/view/report-context.ts";
import { runOf } from "../changes/tolls.ts";

/** A toll told by two anonymous sources, who have keys of their own, and by a paper. */
const COMPARISON: Comparison = (() => {
  const comparison = runOf([
    { source: "police", quantity: 30, id: "lead" },
    { source: "police", quantity: 12, id: "late" },
  ]);
  return {
    ...comparison,
    findings: comparison.findings.map((finding) => ({
      ...finding,
      readings: finding.readings.map((reading) => ({
        ...reading,
        support: reading.support.map((one) => ({ ...one, sourceKey: `?${one.narrative}` })),
      })) as unknown as typeof finding.readings,
    })),
  };
})();

const context = reportContext(COMPARISON);

describe("withSigla()", () => {
  test("puts the siglum for the id that tells anonymous sources apart", () => {
    expect(context.withSigla("police (late) said so, police (lead) did not")).toBe(
      "police (B) said so, police (A) did not",
    );
  });

  test("and one source of several accounts", () => {
    const { withSigla } = reportContext(
      runOf([
        { source: "Courier", quantity: 30, id: "lead" },
        { source: "Courier", quantity: 12, id: "late" },
      ]),
    );
    expect(withSigla("Against it: Courier (late).")).toBe("Against it: Courier (B).");
  });

  test.each(["the mayor (late) said so", "police (nowhere) said so", "police said so (late)"])(
    "leaves %j as it is",
    (sentence) => {
      expect(context.withSigla(sentence)).toBe(sentence);
    },
  );
});

describe("questionOf()", () => {
  test("has what is counted in the words of the accounts", () => {
    const row = COMPARISON.alignment.rows.find(({ locus }) => locus.slot === "quantity");
    if (row === undefined) throw new Error("there is a toll");
    expect(row.locus.question).toContain("(those it was done to)");
    expect(context.questionOf(row.locus)).toContain("(people)");
  });

  test("is the question of the locus elsewhere", () => {
    const row = COMPARISON.alignment.rows.find(({ locus }) => locus.slot === "patient");
    if (row === undefined) throw new Error("there is somebody it was done to");
    expect(context.questionOf(row.locus)).toBe(row.locus.question);
  });
});
