import { beforeAll, expect, test } from "vitest";
import { createReader } from "../../../src/read/create-reader.ts";
import type { Reader } from "../../../src/read/reader.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);

const scopes = (text: string) =>
  reader
    .read({ text })
    .flatMap(({ claims }) => claims)
    .flatMap(({ quantities }) => quantities.map(({ label, scope }) => `${label}: ${scope}`));

test.each([
  ["30 rebels were killed in Palu and another five outside Tor.", "30 rebels: subset"],
  ["The bomb killed 36 people. Nine more died in rocket fire.", "36 people: subset"],
  ["The bomb killed 36 people, and rockets killed nine others.", "nine others: subset"],
])("a figure is a part where more of the same are counted on: %s", (text, figure) => {
  expect(scopes(text)).toContain(figure);
});

test.each([
  "Rockets killed two clerks and injured four others.",
  "Rockets killed two clerks. Another four were hurt.",
  "Rockets killed two clerks. The mayor met with four others. He sent another five men.",
])("but not where what is added is of another kind: %s", (text) => {
  expect(scopes(text)).toContain("two clerks: unstated");
});
