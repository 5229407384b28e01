import { describe, expect, test } from "vitest";
import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import { type CodedAccount, compareCoded } from "../compare-coded.ts";

const CONFLICT = ["outcome contradiction"];

const tells = (claim: ClaimInput, more: Partial<CodedAccount> = {}): CodedAccount => ({
  ...more,
  claims: [claim],
});

const of = (predicate: string, time?: string): CodedAccount =>
  tells({ predicate, patient: "Ines Moral", ...(time && { time }) });

const MONDAY = "2024-03-04";

describe("of states that come and go, texts may tell two turns", () => {
  test.each([
    ["neither text says when", of("be arrested"), of("be released")],
    ["one text does not say when", of("be arrested", MONDAY), of("be released")],
    ["both were in one month", of("be arrested", "2024-03"), of("be released", "2024-03")],
    [
      "a day lies in the month of the other",
      of("be arrested", MONDAY),
      of("be released", "2024-03"),
    ],
  ])("where %s", (_, left, right) => {
    const { conflicts, reasons } = compareCoded("program", [left, right]);
    expect(conflicts).toEqual([]);
    expect(reasons).toContain("the texts may tell of two turns of events, or of two things");
    expect(compareCoded("person", [left, right]).conflicts).toEqual(CONFLICT);
  });

  test("but not of one day", () => {
    const accounts = [of("be arrested", MONDAY), of("be released", MONDAY)];
    expect(compareCoded("program", accounts).conflicts).toEqual(CONFLICT);
  });
});

describe("a state that comes once is compared whenever it came", () => {
  test("of one who is named", () => {
    expect(compareCoded("program", [of("die"), of("survive")]).conflicts).toEqual(CONFLICT);
  });

  test("of a town, whoever has it", () => {
    const fallen = tells({ predicate: "capture", agent: "Juan Poe", patient: "Ulm" });
    const held = tells({ predicate: "hold", agent: "Ines Moral", theme: "Ulm" });
    expect(compareCoded("program", [fallen, held]).conflicts).toEqual(CONFLICT);
  });

  test("of two things that hardly go together, such as a leader and his town", () => {
    const entities = {
      juan: { name: "Juan Poe", type: "person" },
      ulm: { name: "Ulm", type: "place" },
    } as const;
    const given = tells({ predicate: "surrender", agent: "juan", event: "fight" }, { entities });
    const held = tells({ predicate: "hold", theme: "ulm", event: "fight" }, { entities });
    for (const accounts of [
      [given, held],
      [held, given],
    ]) {
      expect(compareCoded("program", accounts).conflicts).toEqual(["outcome tension"]);
    }
  });
});

describe("a person who falls or is held is no place", () => {
  const entities = { ines: { name: "Ines Moral", type: "person" } } as const;
  const fallen = tells({ predicate: "fall", theme: "ines" }, { entities });
  const held = tells({ predicate: "hold", theme: "ines" }, { entities });

  test("to a program that read it", () => {
    expect(compareCoded("program", [fallen, held]).conflicts).toEqual([]);
  });

  test("unless a person coded it so", () => {
    expect(compareCoded("person", [fallen, held]).conflicts).toEqual(CONFLICT);
  });
});
