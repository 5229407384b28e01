import { describe, expect, test } from "vitest";
import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import { type CodedAccount, compareCoded } from "../compare-coded.ts";

const WORDS = "the bridge was never safe at all";

const says = (more: Partial<ClaimInput>): CodedAccount => ({
  claims: [{ predicate: "say", agent: "Ines Moral", time: "2024-03-04", ...more }],
});

const said = says({ content: WORDS });

describe("what somebody said and what they did not say", () => {
  const CONFLICT = ["attribution.speaker contradiction"];

  test("are compared where both texts give the words", () => {
    const denied = says({ content: WORDS, negated: true });
    expect(compareCoded("program", [said, denied]).conflicts).toEqual(CONFLICT);
  });

  test.each([
    ["the text that denies it gives none", said, says({ negated: true })],
    ["neither text gives any", says({}), says({ negated: true })],
  ])("may be other words where %s", (_, left, right) => {
    const { conflicts, reasons } = compareCoded("program", [left, right]);
    expect(conflicts).toEqual([]);
    expect(reasons).toContain("what was said and what was not said may be other words");
    expect(compareCoded("person", [left, right]).conflicts).toEqual(CONFLICT);
  });
});

test("The same words from two speakers are compared in texts too", () => {
  const other = says({ agent: "Juan Poe", content: WORDS });
  for (const codedBy of ["program", "person"] as const) {
    const { conflicts } = compareCoded(codedBy, [said, other]);
    expect(conflicts).toEqual(["attribution.speaker tension"]);
  }
});
