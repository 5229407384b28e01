import { describe, expect, test } from "vitest";
import type { ClaimInput } from "../../src/model/narrative-builder/claim-input.ts";
import { type CodedOutcome, compareCoded } from "./compare-coded.ts";

const CONFLICT = ["occurrence.denial contradiction"];

const DAY = { time: "2024-03-04" } as const;
const TOWN = { place: "Ulm, Germany" } as const;

/** Everything that the other account tells. */
const ARREST: ClaimInput = {
  predicate: "arrest",
  agent: ["Juan Poe", "the guards"],
  patient: ["Ines Moral", "a clerk"],
  ...DAY,
  ...TOWN,
};

type Part = Omit<ClaimInput, "predicate">;

const denying = (part: Part, predicate = "arrest") => ({
  claims: [{ predicate, negated: true, ...part }],
});

const read = (part: Part): CodedOutcome =>
  compareCoded("program", [{ claims: [ARREST] }, denying(part)]);

describe("a denial read off a text is of what another text tells", () => {
  test.each<[string, Part]>([
    ["two names", { agent: "Juan Poe", patient: "Ines Moral" }],
    ["a name and a day", { patient: "Ines Moral", ...DAY }],
    ["a name and a place", { patient: "Ines Moral", ...TOWN }],
    ["a name and somebody without one", { agent: "Juan Poe", patient: "a clerk" }],
    ["a day and a place", { ...DAY, ...TOWN }],
    ["somebody without a name and a day", { patient: "a clerk", ...DAY }],
  ])("if it names %s", (_, part) => {
    expect(read(part).conflicts).toEqual(CONFLICT);
  });
});

describe("a denial read off a text may be of something else", () => {
  test.each<[string, Part]>([
    ["nothing", {}],
    ["one name", { patient: "Ines Moral" }],
    ["a day", DAY],
    ["two who have no name", { agent: "the guards", patient: "a clerk" }],
  ])("if it names %s only", (_, part) => {
    const { conflicts, reasons } = read(part);
    expect(conflicts).toEqual([]);
    expect(reasons).toContain(
      "the denial names too little to be one of what the other account tells",
    );
  });

  test.each<[string, Part]>([
    ["one name", { patient: "Ines Moral" }],
    ["a day", DAY],
    ["two who have no name", { agent: "the guards", patient: "a clerk" }],
  ])("but not if a person coded it: %s is enough", (_, part) => {
    for (const codedBy of ["person", ["program", "person"], ["person", "program"]] as const) {
      const { conflicts } = compareCoded(codedBy, [{ claims: [ARREST] }, denying(part)]);
      expect(conflicts).toEqual(CONFLICT);
    }
  });

  test("the setting of its story is no part of it", () => {
    const bare = { ...denying({}), ...DAY, ...TOWN };
    expect(compareCoded("program", [{ claims: [ARREST] }, bare]).conflicts).toEqual([]);
  });
});

test("a denial of what happens only once needs no more than whom it happened to", () => {
  const killed = { claims: [{ ...ARREST, predicate: "kill" }] };
  const denied = denying({ patient: "Ines Moral" }, "kill");
  expect(compareCoded("program", [killed, denied]).conflicts).toEqual(CONFLICT);
});

test("a place that has no name is no more to go by than somebody who has none", () => {
  const part = (place: string): Part => ({ patient: "a clerk", place });
  const at = (place: string) =>
    compareCoded("program", [{ claims: [{ ...ARREST, place }] }, denying(part(place))]).conflicts;
  expect(at("rebel-held areas")).toEqual([]);
  expect(at("Ulm, Germany")).toEqual(CONFLICT);
});

describe("within one text", () => {
  const inText = (part: Part, predicate?: string) =>
    compareCoded("program", [
      { text: "One text.", claims: [{ ...ARREST, ...(predicate && { predicate }) }] },
      { text: "One text.", ...denying(part, predicate) },
    ]).conflicts;

  test("one name is enough, since the text tells which event it means", () => {
    expect(inText({ patient: "Ines Moral" })).toEqual(CONFLICT);
  });

  test("two are enough that have no name, since the text tells whom it means", () => {
    expect(inText({ agent: "the guards", patient: "a clerk" })).toEqual(CONFLICT);
  });

  test("one without a name is enough for a known kind of event, too", () => {
    expect(inText({ patient: "a clerk" })).toEqual(["occurrence.denial contradiction"]);
  });

  test("one name is not enough of a kind of event that nobody knows", () => {
    expect(inText({ patient: "Ines Moral" }, "hornswoggle")).toEqual([]);
    expect(inText({ patient: "Ines Moral", agent: "Juan Poe" }, "hornswoggle")).toEqual(CONFLICT);
  });
});

describe("whom a denial names and the other account leaves open", () => {
  const open = { claims: [{ predicate: "attack", agent: "Ines Moral", ...DAY, ...TOWN }] };
  const denied = denying({ agent: "Ines Moral", patient: "Eva Lind", ...DAY, ...TOWN }, "attack");

  test("may be another than the text meant", () => {
    const { conflicts, reasons } = compareCoded("program", [open, denied]);
    expect(conflicts).toEqual([]);
    expect(reasons.join()).toContain("the denial is about Eva Lind");
  });

  test("is taken for whom a person meant", () => {
    expect(compareCoded("person", [open, denied]).conflicts).toEqual(CONFLICT);
  });

  test("is no matter where both name them", () => {
    const told = { claims: open.claims.map((claim) => ({ ...claim, patient: "Eva Lind" })) };
    expect(compareCoded("program", [told, denied]).conflicts).toEqual(CONFLICT);
  });
});
