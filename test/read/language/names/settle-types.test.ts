import { describe, expect, test } from "vitest";
import type { NameType } from "../../../../src/read/language/analysis/name.ts";
import type { KnownName } from "../../../../src/read/language/names/known-names.ts";
import { settleTypes } from "../../../../src/read/language/names/settle-types.ts";

const KNOWN = new Map<string, KnownName>([
  ["Velmia", "state"],
  ["Osterstadt", "place"],
  ["Port Oster", "place"],
  ["Sidney", "place"],
  ["Front of Velm", "organisation"],
  ["Lindholm", "ambiguous"],
]);
const PERSONAL = new Set(["Sidney", "Velmia", "Lindholm"]);

/** Types of names that the model gave as "name: type". */
const settled = (...names: readonly string[]) =>
  settleTypes(
    names.map((name) => {
      const [text = "", type = "person"] = name.split(": ");
      const isIncorporated = text.endsWith(", Inc.");
      const words = text.replace(", Inc.", "").split(" ");
      return { words, type: type as NameType, isIncorporated };
    }),
    (name) => KNOWN.get(name) ?? null,
    (word) => PERSONAL.has(word),
  );

describe("settleTypes() makes an organisation of", () => {
  test.each([
    { what: "a name with a legal form", name: "Foxmere Ltd" },
    { what: "one with several", name: "Foxmere Co. Ltd." },
    { what: "one behind a comma", name: "Brook, Inc." },
    { what: "what is known as one", name: "Front of Velm" },
  ])("$what", ({ name }) => {
    expect(settled(name)).toEqual(["organisation"]);
  });

  test("a name that has its legal form elsewhere in the text", () => {
    expect(settled("Foxmere", "Foxmere Ltd")).toEqual(["organisation", "organisation"]);
  });

  test("but not of a person whose company has their name", () => {
    expect(settled("Ada Brook", "Brook", "Brook Ltd")).toEqual([
      "person",
      "person",
      "organisation",
    ]);
  });
});

describe("settleTypes() lets what is known as a place be no person:", () => {
  test.each([
    { what: "a town", name: "Osterstadt", type: "place" },
    { what: "a place of several words", name: "Port Oster", type: "place" },
    { what: "a country, even if some are called so", name: "Velmia", type: "place" },
    { what: "not a town that people are called after", name: "Sidney", type: "person" },
    { what: "not what is a person too", name: "Lindholm", type: "person" },
    { what: "not what is unknown", name: "Karimi", type: "person" },
  ])("$what", ({ name, type }) => {
    expect(settled(name)).toEqual([type]);
  });

  test("not a word of a longer name in the text", () => {
    expect(settled("Velmia Brook", "Velmia")).toEqual(["person", "person"]);
  });
});

test("settleTypes() leaves what the model takes for no person", () => {
  expect(settled("Velmia: organisation", "Osterstadt: other")).toEqual(["organisation", "other"]);
});
