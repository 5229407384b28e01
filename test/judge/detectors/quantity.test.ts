import { describe, expect, test } from "vitest";
import type {
  ClaimInput,
  QuantityInput,
} from "../../../src/model/narrative-builder/claim-input.ts";
import { compareCoded } from "../compare-coded.ts";

const CONFLICT = ["quantity contradiction"];

type Told = Omit<ClaimInput, "quantity">;

/** The conflicts of two accounts that give two figures. */
const counted = (
  codedBy: "person" | "program",
  left: Told,
  right: Told,
  more: Partial<QuantityInput> = {},
) =>
  compareCoded(codedBy, [
    { claims: [{ ...left, quantity: { value: "13 guards", ...more } }] },
    { claims: [{ ...right, quantity: { value: "30 guards", ...more } }] },
  ]);

describe("figures of two texts are of one count", () => {
  test("if they are of harm, which only adds up, whoever did it", () => {
    const by = { predicate: "kill", agent: "Ines Moral", patient: "guards" };
    const open = { predicate: "kill", patient: "guards" };
    expect(counted("program", by, open).conflicts).toEqual(CONFLICT);
  });

  test("if both tie what they count to the same others", () => {
    const sent = { predicate: "deploy", agent: "Ines Moral", theme: "guards", destination: "Ulm" };
    const { conflicts } = counted("program", sent, sent, { counts: "theme" });
    expect(conflicts).toEqual(CONFLICT);
  });
});

describe("figures of two texts may be of two counts", () => {
  const REASON = "the texts may count at two points, or two things";

  test.each<[string, Told, Told]>([
    [
      "if one text ties them to more than the other",
      { predicate: "deploy", agent: "Ines Moral", theme: "guards", destination: "Ulm" },
      { predicate: "deploy", theme: "guards" },
    ],
    [
      "if nobody knows the kind of event",
      { predicate: "juggle", agent: "Ines Moral", theme: "guards" },
      { predicate: "juggle", agent: "Ines Moral", theme: "guards" },
    ],
  ])("%s", (_, left, right) => {
    const { conflicts, reasons } = counted("program", left, right, { counts: "theme" });
    expect(conflicts).toEqual([]);
    expect(reasons).toContain(REASON);
    expect(counted("person", left, right, { counts: "theme" }).conflicts).toEqual(CONFLICT);
  });
});

describe("two figures that each count a part", () => {
  const killed = { predicate: "kill", patient: "guards" };

  test.each(["program", "person"] as const)("are of two parts, by a %s", (codedBy) => {
    const { conflicts, reasons } = counted(codedBy, killed, killed, { scope: "subset" });
    expect(conflicts).toEqual([]);
    expect(reasons).toContain("both figures count a part, and perhaps not the same one");
  });

  test("are compared where they count all", () => {
    const { conflicts } = counted("program", killed, killed, { scope: "total" });
    expect(conflicts).toEqual(CONFLICT);
  });
});
