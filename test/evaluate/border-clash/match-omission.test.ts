import { expect, test } from "vitest";
import type { Gold } from "../../../scripts/evaluate/border-clash/gold.ts";
import { matchOmission } from "../../../scripts/evaluate/border-clash/match-omission.ts";
import { compare } from "../../../src/compare.ts";
import { findOmissions } from "../../../src/corroborate/omissions/find-omissions.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";

const GOLD: Gold = {
  articlePublished: "2024-03-06",
  events: [],
  accounts: [{ id: "c", chain: ["article", "The Courier"] }],
  contradictions: [],
  omissions: [],
  corroborations: [],
  framing: [],
};

const account = (source: string, kinds: string[]) =>
  narrative({
    source,
    via: ["article"],
    claims: kinds.map((predicate) => ({
      predicate,
      patient: `the ${predicate} depot`,
      event: predicate,
      quote: `they ${predicate} the depot`,
    })),
  });

const comparison = compare([
  account("A", ["capture", "burn", "rob"]),
  account("B", ["capture", "burn", "rob"]),
  account("The Courier", ["burn", "rob", "rob"]),
]);
const [omission] = findOmissions(comparison);

test.each([
  { omits: "the capture of the depot", account: "c", found: true },
  { omits: "the burning of the depot", account: "c", found: false },
  { omits: "the depot as a party to the capture", account: "c", found: false },
  { omits: "the capture of the depot", account: "a", found: false },
])("$account leaves out $omits: $found", ({ found, ...wanted }) => {
  expect(omission).toBeDefined();
  if (omission === undefined) return;
  expect(matchOmission(omission, wanted, GOLD, comparison)).toBe(found);
});
