import { expect, test } from "vitest";
import {
  COUNTRY_PARTS,
  DISPUTED_PAIRS,
  SHARED_COUNTRY_NAMES,
} from "../../../src/knowledge/places/country-extra-table.ts";
import { createCountryIndex } from "../../../src/knowledge/places/country-index.ts";
import { COUNTRY_TABLE } from "../../../src/knowledge/places/country-table.ts";

const codes = COUNTRY_TABLE.map(([code]) => code);
/** Bordering territories that are no rows of the table: French Guiana, Gibraltar. */
const TERRITORIES = ["GF", "GI"];

test("the country table has the 193 members of the United Nations and five others, by code", () => {
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(codes.filter((code) => !["EH", "PS", "TW", "VA", "XK"].includes(code))).toHaveLength(193);
});

test("land borders are told by both sides", () => {
  const rows = new Map(
    COUNTRY_TABLE.map(([code, , , , neighbours]) => [code, neighbours.split(" ")]),
  );
  for (const [code, neighbours] of rows) {
    for (const other of neighbours.filter((each) => each !== "" && !TERRITORIES.includes(each))) {
      expect(rows.get(other), `${code} - ${other}`).toContain(code);
    }
  }
});

test("no name or demonym stands for two countries unless it says so", () => {
  const seen = new Map<string, string>();
  for (const [code, name, others, demonyms] of COUNTRY_TABLE) {
    for (const each of [name, ...others.split(";"), ...demonyms.split(";")]) {
      if (each === "") continue;
      expect(seen.get(each) ?? code, each).toBe(code);
      seen.set(each, code);
    }
  }
  for (const [names] of SHARED_COUNTRY_NAMES) {
    for (const name of names.split(";")) expect(seen.has(name), name).toBe(false);
  }
});

test("the further tables use codes of the country table", () => {
  for (const code of [...DISPUTED_PAIRS.flat(), ...COUNTRY_PARTS.map(([, code]) => code)]) {
    expect(codes).toContain(code);
  }
});

test("createCountryIndex() finds demonyms in the plural", () => {
  const { phrases } = createCountryIndex(true);
  const find = (text: string) => phrases.startingAt(text.split(" "), 0)?.value;
  expect(find("iranians")).toMatchObject({ codes: ["IR"], people: true });
  expect(find("frenchmen")).toMatchObject({ codes: ["FR"], people: true });
  expect(find("chinese")).toMatchObject({ codes: ["CN"], people: false });
  expect(find("congolese")).toMatchObject({ codes: ["CD", "CG"] });
  expect(find("latin american")).toMatchObject({ codes: [] });
});
