import { describe, expect, test } from "vitest";
import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import { type CodedAccount, compareCoded } from "../compare-coded.ts";

const TENSION = ["quantity tension"];

/** So many events that nobody else tells of. */
const others = (count: number): readonly ClaimInput[] =>
  ["paint", "bake", "mow", "knit", "whistle", "plant"]
    .slice(0, count)
    .map((predicate, at) => ({ predicate, agent: `Clerk ${at}` }));

/** An event that is likely the one of the other account: kind and day alone do not make it sure. */
const told = (quantity: string, more = 0): CodedAccount => ({
  claims: [
    { predicate: "collapse", theme: "a bridge", time: "2024-03-04", quantity },
    ...others(more),
  ],
});

const NOT_DECLARED = {};

const conflicts = (codedBy: "program" | "person", ...accounts: readonly CodedAccount[]) =>
  compareCoded(codedBy, accounts, NOT_DECLARED).conflicts;

describe("of an event that is likely the same", () => {
  test("two notices of a few events make a tension", () => {
    expect(conflicts("program", told("3 people"), told("9 people"))).toEqual(TENSION);
    expect(conflicts("program", told("3 people", 5), told("9 people", 5))).toEqual(TENSION);
  });

  test.each([
    ["left", told("3 people", 6), told("9 people")],
    ["right", told("3 people"), told("9 people", 6)],
  ])("an article of many events shows nothing, on the %s", (_, left, right) => {
    const { conflicts, reasons } = compareCoded("program", [left, right], NOT_DECLARED);
    expect(conflicts).toEqual([]);
    expect(reasons).toContain("that they speak of one event is likely, not certain");
  });

  test("what a person coded makes a tension, however much it tells", () => {
    expect(conflicts("person", told("3 people", 6), told("9 people", 6))).toEqual(TENSION);
  });

  test("all that one text tells counts, whoever it quotes", () => {
    const quoted = { text: "An article.", claims: others(6) };
    const inText = { text: "An article.", ...told("3 people") };
    const notice = { text: "A notice.", ...told("9 people") };
    expect(conflicts("program", inText, notice)).toEqual(TENSION);
    expect(conflicts("program", inText, notice, quoted)).toEqual([]);
    expect(conflicts("program", inText, notice, { ...quoted, text: "A third." })).toEqual(TENSION);
  });
});

test("Of an event that is sure an article of many events goes on to be compared", () => {
  const sure = (quantity: string): CodedAccount => ({
    claims: [
      { predicate: "kill", patient: "Ines Moral", time: "2024-03-04", place: "Ulm", quantity },
      ...others(6),
    ],
  });
  expect(conflicts("program", sure("3 people"), sure("9 people"))).toEqual(TENSION);
});
