import { expect, test } from "vitest";
import { findMisquotations } from "../../../src/corroborate/quotes/find-misquotations.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import { QUOTE_PAIRS, type QuotePair } from "./quote-pairs.ts";

function classOf({ said, quoted }: QuotePair) {
  const narratives = [
    narrative({ source: "Ann Roe", text: `Good morning. ${said} Thank you.`, claims: [] }),
    narrative({ source: "Courier", text: `“${quoted},” said Ann Roe.`, claims: [] }),
  ];
  return findMisquotations({ narratives })[0]?.class ?? null;
}

const judged = QUOTE_PAIRS.map((pair) => ({ ...pair, found: classOf(pair) }));
const called = judged.filter(({ found }) => found === "altered");
const altered = judged.filter((one) => one.class === "altered");
const rightly = called.filter((one) => one.class === "altered").length;

test("findMisquotations() hardly ever calls altered what a person does not", () => {
  expect(rightly / called.length).toBeGreaterThanOrEqual(0.95);
});

test("findMisquotations() finds most of what a person calls altered", () => {
  expect(rightly / altered.length).toBeGreaterThanOrEqual(0.85);
});

test("findMisquotations() knows no more than its tables and the words in common", () => {
  const missed = judged.filter((one) => one.found !== one.class);
  expect(missed.map(({ quoted, found }) => [quoted, found])).toEqual([
    // Too few words in common to be sure which were quoted.
    ["I did not tell anybody about the letter", null],
    ["The price of bread is twice as high since March", null],
    ["We saw no one on the bridge that night", null],
    ["Nobody will drive us out, and we are not afraid", null],
    // No synonyms.
    ["He had a room at the back of the inn", "trimmed"],
    ["We were barely awake when the roof fell", "altered"],
    // What is left out before a quotation, but for negations and "most of".
    ["The army fired the first shot", "trimmed"],
    // Words in no table.
    ["The men were armed with guns and knives", "reworded"],
    ["We agreed to sign the treaty that night", "reworded"],
    ["The guards had keys to the armoury", "trimmed"],
    ["We did not tell him to open the letter", null],
    // Words put in behind a sentence's own.
    ["We ran to the river the soldiers feared", "reworded"],
    ["They gave us bread men", "reworded"],
  ]);
});
