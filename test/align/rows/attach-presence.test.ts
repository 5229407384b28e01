import { describe, expect, test } from "vitest";
import { align } from "../../../src/align/align.ts";
import type { Coder } from "../../../src/model/narrative.ts";
import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";

const HERE = { place: "Ulm, Germany", time: "2024-03-04" } as const;

/** Whether a claim that somebody was away is set against one that needs them there. */
function isSetAgainst(
  away: ClaimInput,
  needing: ClaimInput,
  codedBy: Coder | readonly [Coder, Coder],
): boolean {
  const [first, second] = typeof codedBy === "string" ? [codedBy, codedBy] : codedBy;
  const { rows } = align([
    narrative({ source: "A", codedBy: first, claims: [{ ...HERE, ...away }] }),
    narrative({ source: "B", codedBy: second, claims: [{ ...HERE, ...needing }] }),
  ]);
  return rows.some(({ locus }) => locus.slot === "presence");
}

const RAID: ClaimInput = { predicate: "raid", agent: "Ines Moral", patient: "the mill" };

describe("a text denies that somebody was there", () => {
  test.each<[string, ClaimInput]>([
    ["it says that they were away", { predicate: "be absent", theme: "Ines Moral" }],
    [
      "it says that they were not there",
      { predicate: "be present", theme: "Ines Moral", negated: true },
    ],
    [
      "it says that they were not stationed there",
      { predicate: "deploy", theme: "Ines Moral", negated: true },
    ],
    [
      "it says that they did not attend",
      { predicate: "attend", agent: "Ines Moral", negated: true },
    ],
  ])("if %s", (_, away) => {
    expect(isSetAgainst(away, RAID, "program")).toBe(true);
  });
});

describe("a text tells by the way", () => {
  test.each<[string, ClaimInput]>([
    ["who left, and was there before", { predicate: "leave", theme: "Ines Moral" }],
    ["who withdrew", { predicate: "withdraw", theme: "Ines Moral" }],
    ["who did not come", { predicate: "arrive", theme: "Ines Moral", negated: true }],
  ])("%s", (_, away) => {
    expect(isSetAgainst(away, RAID, "program")).toBe(false);
    expect(isSetAgainst(away, RAID, ["program", "person"])).toBe(false);
  });

  test("but whoever codes it sets it against the others", () => {
    const away = { predicate: "withdraw", theme: "Ines Moral" };
    expect(isSetAgainst(away, RAID, "person")).toBe(true);
    expect(isSetAgainst(away, RAID, ["person", "program"])).toBe(true);
  });
});

describe("somebody without a name", () => {
  const away = { predicate: "be absent", theme: "a guard" };
  const raid = { ...RAID, agent: "a guard" };

  test("is somebody else in another text", () => {
    expect(isSetAgainst(away, raid, "program")).toBe(false);
  });

  test.each<[Coder, Coder]>([
    ["person", "person"],
    ["person", "program"],
    ["program", "person"],
  ])("is who a person means: away by a %s, there by a %s", (first, second) => {
    expect(isSetAgainst(away, raid, [first, second])).toBe(true);
  });
});
