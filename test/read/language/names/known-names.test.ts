import { beforeAll, expect, test } from "vitest";
import { loadData } from "../../../../src/read/language/data/load-data.ts";
import { openLexicon } from "../../../../src/read/language/lexicon/open-lexicon.ts";
import {
  createKnownNames,
  type KnownNames,
} from "../../../../src/read/language/names/known-names.ts";

let known: KnownNames;
beforeAll(async () => {
  known = createKnownNames(openLexicon(await loadData("english-lexicon")));
});

test.each([
  { name: "Ukraine", as: "state", why: "a country" },
  { name: "Jordan", as: "state", why: "a river too, but a country" },
  { name: "Washington", as: "state", why: "a president too, but a capital much written of" },
  { name: "New Zealand", as: "state", why: "two words" },
  { name: "Victoria", as: "ambiguous", why: "a queen, and a capital hardly written of" },
  { name: "Jackson", as: "ambiguous", why: "a president and a town" },
  { name: "Denver", as: "place", why: "a town" },
  { name: "Danube", as: "place", why: "a river" },
  { name: "Gandhi", as: "person", why: "a person" },
  { name: "Taliban", as: "organisation", why: "a movement" },
  { name: "Karimi", as: null, why: "unknown" },
  { name: "river", as: null, why: "a common noun" },
  { name: "", as: null, why: "no name" },
  { name: "a".repeat(1000), as: null, why: "too long" },
])("createKnownNames() knows $name as $as: $why", ({ name, as }) => {
  expect(known(name)).toBe(as);
});
