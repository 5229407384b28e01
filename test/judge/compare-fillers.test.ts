import { describe, expect, test } from "vitest";
import type { EntityType } from "../../src/model/entity.ts";
import type { Coder } from "../../src/model/narrative.ts";
import type { ClaimInput } from "../../src/model/narrative-builder/claim-input.ts";
import { type CodedAccount, compareCoded } from "./compare-coded.ts";

const TENSION = ["actor.identity tension"];

const DAY = { time: "2024-03-04", place: "Ulm, Germany" } as const;

const PEOPLE = {
  ines: { name: "Ines Moral", type: "person" },
  juan: { name: "Juan Poe", type: "person" },
} as const;

const tells = (claim: ClaimInput, entities: CodedAccount["entities"] = PEOPLE): CodedAccount => ({
  entities,
  claims: [{ patient: "Eva Lind", ...DAY, ...claim }],
});

const conflicts = (codedBy: Coder, left: CodedAccount, right: CodedAccount) =>
  compareCoded(codedBy, [left, right]).conflicts;

describe("two fillers of one role in two texts are rivals", () => {
  test("if they are people, of a known kind of event", () => {
    const accounts = ["ines", "juan"].map((agent) => tells({ predicate: "murder", agent }));
    expect(compareCoded("program", accounts).conflicts).toEqual(TENSION);
  });

  test("if they are known to exclude each other", () => {
    const [left, right] = ["Israel", "Syria"].map((agent) => tells({ predicate: "bomb", agent }));
    expect(conflicts("program", left as CodedAccount, right as CodedAccount)).toEqual([
      "actor.identity contradiction",
    ]);
  });

  test("if they are means, which are things", () => {
    const accounts = ["a knife", "a rifle"].map((instrument) =>
      tells({ predicate: "murder", instrument }),
    );
    expect(compareCoded("program", accounts).conflicts).toEqual(["means tension"]);
  });
});

describe("two fillers of one role in two texts may both be right", () => {
  const gate = (type: EntityType) => ({
    gate: { name: "Ulm Gate", type },
    mill: { name: "Old Mill", type },
  });
  const flees = (destination: string): CodedAccount =>
    tells({ predicate: "flee", theme: "Eva Lind", destination }, gate("object"));

  test.each<[string, CodedAccount, CodedAccount]>([
    [
      "of a kind of event that nobody knows",
      tells({ predicate: "juggle", agent: "ines" }),
      tells({ predicate: "juggle", agent: "juan" }),
    ],
    ["where they are things", flees("gate"), flees("mill")],
  ])("%s", (_, left, right) => {
    expect(conflicts("program", left, right)).toEqual([]);
    expect(conflicts("person", left, right)).toEqual(TENSION);
  });
});
