import { beforeAll, expect, test } from "vitest";
import { buildGazetteer } from "../../../../scripts/train/names/build-gazetteer.ts";
import { findDemonyms } from "../../../../scripts/train/names/find-demonyms.ts";
import { loadData } from "../../../../src/read/language/data/load-data.ts";
import { openLexicon } from "../../../../src/read/language/lexicon/open-lexicon.ts";
import { KNOWN } from "../../../../src/read/language/names/gazetteer.ts";

let demonyms: ReadonlySet<string>;
let gazetteer: ReadonlyMap<string, number>;

beforeAll(async () => {
  const lexicon = openLexicon(await loadData("english-lexicon"));
  demonyms = findDemonyms(lexicon);
  gazetteer = buildGazetteer(lexicon, demonyms);
}, 60_000);

test.each(["iranian", "afghans", "frenchmen", "londoner", "jewish", "muslims", "arab", "chinese"])(
  "findDemonyms() has %s",
  (word) => {
    expect(demonyms.has(word)).toBe(true);
  },
);

test.each(["iran", "paris", "clerk", "may", "turkey", "senator", "english language", "polishes"])(
  "findDemonyms() has no %s",
  (word) => {
    expect(demonyms.has(word)).toBe(false);
  },
);

test.each([
  { name: "george washington", bits: KNOWN.wholePerson },
  { name: "george", bits: KNOWN.given },
  { name: "lincoln", bits: KNOWN.family },
  { name: "new zealand", bits: KNOWN.wholePlace },
  { name: "kabul", bits: KNOWN.place },
  { name: "european union", bits: KNOWN.wholeOrganisation },
  { name: "iranian", bits: KNOWN.demonym },
])("buildGazetteer() knows $name", ({ name, bits }) => {
  expect((gazetteer.get(name) ?? 0) & bits).toBe(bits);
});

test.each(["gatekeeper", "of", "the", "president"])("buildGazetteer() does not know %s", (name) => {
  expect(gazetteer.get(name) ?? 0).toBe(0);
});
