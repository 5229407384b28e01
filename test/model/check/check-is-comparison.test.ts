import { describe, expect, test } from "vitest";
import { compare } from "../../../src/compare.ts";
import * as rashomon from "../../../src/index.ts";
import type { Comparison } from "../../../src/model/comparison.ts";

type Analysis = (comparison: Comparison) => unknown;

const ANALYSES = [
  "competingHypotheses",
  "findCertaintyInflation",
  "findCircularReporting",
  "findCorroborations",
  "findFraming",
  "findMisquotations",
  "findOmissions",
  "findSharedDetails",
  "findTextReuse",
  "findVersions",
  "weighComparison",
] as const;

describe.each(ANALYSES)("%s()", (name) => {
  const run = new Map<string, unknown>(Object.entries(rashomon)).get(name) as Analysis;

  test.each([null, undefined, {}, [], 3, "text", { findings: [] }])(
    "refuses %j in words",
    (given) => {
      expect(() => run(given as never)).toThrow(
        /^Cannot .* is no comparison; make it with compare/,
      );
    },
  );

  test("says where a comparison is that was read from JSON", () => {
    const read = rashomon.fromJSON(rashomon.toJSON(compare([])));
    expect(() => run(read as never)).toThrow(/what fromJSON gives has it in `value`/);
    expect(read.ok && run(read.value)).toEqual(run(compare([])));
  });
});
