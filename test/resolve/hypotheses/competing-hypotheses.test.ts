import {
  type ClaimInput,
  compare,
  competingHypotheses,
  type HypothesisMatrix,
  type NarrativeInput,
  narrative,
} from "rashomon";
import { describe, expect, test } from "vitest";
import { accounts } from "../../../examples/border-clash/accounts.ts";
import { diagnosticity } from "../../../src/resolve/hypotheses/diagnosticity.ts";

const DAY = { eventTime: "2024-03-05", place: "Harbourton" };

function account(
  source: NarrativeInput["source"],
  id: string,
  quantity: number,
  more: Partial<ClaimInput> = {},
) {
  const claim = { predicate: "kill", patient: "people", quantity, event: "blast", ...more };
  return narrative({ ...DAY, id, source, claims: [claim] });
}

const scores = (matrix: HypothesisMatrix | undefined) =>
  matrix?.hypotheses.map(({ rank, inconsistency }) => [rank, inconsistency]);

describe("competingHypotheses() on the border clash", () => {
  const { matrices, bounded } = competingHypotheses(compare(accounts));
  const [matrix] = matrices;
  const row = (label: string) => matrix?.evidence.find((one) => one.label === label)?.cells;

  test("has a hypothesis a version and a row a reading in conflict or tension", () => {
    expect(bounded).toBe(false);
    expect(matrix?.hypotheses.map(({ version }) => version)).toEqual(["V1", "V2", "V3", "V4"]);
    expect(matrix?.hypotheses[0]?.title).toBe(
      "as told by Fars News, other reports and unnamed sources (gandhara)",
    );
    expect(matrix?.evidence).toHaveLength(12);
  });

  test("takes for inconsistent what contradicts the version, and for neutral what it leaves open", () => {
    expect(row("misunderstanding")).toEqual([
      "inconsistent",
      "consistent",
      "neutral",
      "inconsistent",
    ]);
    expect(row("farm dispute")).toEqual(["consistent", "inconsistent", "neutral", "consistent"]);
  });

  test("counts a tension, within the version too, as half", () => {
    expect(row("armed bandits: repelled")).toEqual(["consistent", "tension", "neutral", "tension"]);
  });

  test("gives the rows that tell most apart first", () => {
    const told = matrix?.evidence.map((one) => one.diagnosticity) ?? [];
    expect(told).toEqual([...told].sort((left, right) => right - left));
  });
});

describe("competingHypotheses() weighs evidence", () => {
  test("by what speaks against a hypothesis, not by what speaks for it", () => {
    const [matrix] = competingHypotheses(
      compare([account("Courier", "a", 12), account("Echo", "b", 12), account("Herald", "c", 30)]),
    ).matrices;
    expect(scores(matrix)).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test("once where two accounts go back to one source", () => {
    const [matrix] = competingHypotheses(
      compare([
        account("Ana Moreno", "a", 12),
        account("Ana Moreno", "b", 12),
        account("Herald", "c", 30),
      ]),
    ).matrices;
    expect(matrix?.evidence.map(({ weight, origins }) => [weight, origins.length])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(scores(matrix)).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test("more where it is graded well, less where badly", () => {
    const [matrix] = competingHypotheses(
      compare([
        account({ name: "Courier", reliability: "A", credibility: 1 }, "a", 12),
        account({ name: "Herald", reliability: "E", credibility: 5 }, "c", 30),
      ]),
    ).matrices;
    expect(matrix?.evidence.map(({ label, weight }) => [label, weight])).toEqual([
      ["12 people", 3.24],
      ["30 people", 0.04],
    ]);
    expect(scores(matrix)).toEqual([
      [1, 0.04],
      [2, 3.24],
    ]);
  });

  test("is empty where nothing is in conflict", () => {
    expect(competingHypotheses(compare([account("Courier", "a", 12)]))).toEqual({
      matrices: [],
      bounded: false,
      reason: null,
    });
  });

  test("says when versions are missing", () => {
    const several = [10, 30, 50, 70].map((toll, index) =>
      account(`Outlet ${index}`, `o${index}`, toll),
    );
    const { bounded, reason, matrices } = competingHypotheses(compare(several), { limit: 2 });
    expect(bounded).toBe(true);
    expect(reason).toBe("at most 2 versions of a dispute are listed");
    expect(matrices[0]?.hypotheses).toHaveLength(2);
    expect(matrices[0]?.evidence).toHaveLength(4);
  });

  test("rejects a wrong limit in its own words", () => {
    expect(() => competingHypotheses(compare([]), { limit: 0 })).toThrow(
      "Cannot set hypotheses against evidence: limit is 0",
    );
  });
});

test.each([
  { cells: [], told: 0 },
  { cells: ["consistent", "neutral"], told: 0 },
  { cells: ["inconsistent", "inconsistent"], told: 0 },
  { cells: ["consistent", "inconsistent"], told: 1 },
  { cells: ["consistent", "tension"], told: 0.5 },
  { cells: ["neutral", "neutral", "neutral", "inconsistent"], told: 0.866 },
] as const)("diagnosticity() of $cells is $told", ({ cells, told }) => {
  expect(diagnosticity(cells)).toBe(told);
});
