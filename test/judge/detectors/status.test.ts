import { describe, expect, test } from "vitest";
import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import { type CodedAccount, compareCoded } from "../compare-coded.ts";

const CONFLICT = ["status contradiction"];

const tells = (claim: ClaimInput, more: Partial<ClaimInput> = {}): CodedAccount => ({
  claims: [{ time: "2024-03-04", ...claim, ...more }],
});

const NOT_YET = { negated: true, modality: "expected" } as const;

describe("what is still to come in one text and done in another", () => {
  const speech = { predicate: "say", agent: "Ines Moral", content: "the bridge is not safe" };
  const arrest = { predicate: "arrest", agent: "Ines Moral", patient: "Juan Poe" };

  test("is compared", () => {
    const accounts = [tells(arrest), tells(arrest, NOT_YET)];
    expect(compareCoded("program", accounts).conflicts).toEqual(CONFLICT);
  });

  test("is of other words if somebody says it", () => {
    const accounts = [tells(speech), tells(speech, NOT_YET)];
    expect(compareCoded("program", accounts).conflicts).toEqual([]);
    expect(compareCoded("person", accounts).conflicts).toEqual(CONFLICT);
  });
});

describe("what somebody does not plan or expect", () => {
  const resign = { predicate: "resign", agent: "Ines Moral", place: "Ulm" };

  test.each([
    ["plan", { negated: true, modality: "planned", certainty: "possible" }],
    ["expect", { negated: true, modality: "expected", certainty: "probable" }],
  ] as const)("is a view of what is to come: %s", (_, view) => {
    const accounts = [tells(resign), tells(resign, view)];
    expect(compareCoded("program", accounts).conflicts).toEqual([]);
    expect(compareCoded("program", accounts).reasons).toContain(
      "one account asserts it, the other only does not plan or expect it",
    );
  });
});

describe("what was called off", () => {
  const attack = { predicate: "attack", agent: "Ines Moral", patient: "Juan Poe" };
  const off = { modality: "cancelled" } as const;

  test("is what another text tells if enough of it is named", () => {
    const accounts = [tells(attack), tells(attack, off)];
    expect(compareCoded("program", accounts).conflicts).toEqual(CONFLICT);
  });

  test("may be something else if little is named, as of a denial", () => {
    const bare = { claims: [{ predicate: "attack", agent: "Ines Moral", ...off }] };
    expect(compareCoded("program", [tells(attack), bare]).conflicts).toEqual([]);
    expect(compareCoded("person", [tells(attack), bare]).conflicts).toEqual(CONFLICT);
  });
});
