import {
  type ClaimInput,
  type Comparison,
  compare,
  type Dispute,
  findVersions,
  type NarrativeInput,
  narrative,
} from "rashomon";
import { describe, expect, test } from "vitest";

const DAY = { eventTime: "2024-03-05", place: "Harbourton" };

function account(
  source: string,
  claims: readonly ClaimInput[],
  more: Partial<NarrativeInput> = {},
) {
  return narrative({ ...DAY, id: source.toLowerCase(), source, claims, ...more });
}

const toll = (quantity: number, event = "blast"): ClaimInput => ({
  predicate: "kill",
  patient: "people",
  quantity,
  event,
});

const only = (comparison: Comparison): Dispute => {
  const { disputes } = findVersions(comparison);
  expect(disputes).toHaveLength(1);
  return disputes[0] as Dispute;
};

describe("findVersions() says whom to ask", () => {
  test("about a toll: hospitals, ministry, police, and witnesses who told it", () => {
    const { conflicts } = only(
      compare([
        account("Courier", [toll(12)]),
        account("Anna Berg", [toll(30)], { source: { name: "Anna Berg", kind: "witness" } }),
      ]),
    );
    expect(conflicts[0]?.standing.map(({ who, narratives }) => [who, narratives])).toEqual([
      ["Anna Berg", ["anna berg"]],
      ["the hospitals", []],
      ["the health ministry", []],
      ["the police or civil defence", []],
    ]);
  });

  test("a side that has spoken is named with its account", () => {
    const capture = { predicate: "capture", agent: "Red Column", patient: "the mill" };
    const { conflicts } = only(
      compare([
        account("Red Column", [capture], { id: "own" }),
        account("Herald", [{ ...capture, negated: true }]),
      ]),
    );
    expect(conflicts[0]?.standing[0]).toEqual({
      basis: "took-part",
      who: "Red Column",
      why: "took part, by some account",
      narratives: ["own"],
    });
  });
});
