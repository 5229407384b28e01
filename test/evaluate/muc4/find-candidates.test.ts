import { knowledge } from "rashomon";
import { createReader, type Reader } from "rashomon/english";
import { beforeAll, expect, test } from "vitest";
import { restoreCase } from "../../../scripts/evaluate/muc4/restore-case.ts";
import type { Candidate } from "../../../scripts/evaluate/muc4/slots/candidate.ts";
import { createFindCandidates } from "../../../scripts/evaluate/muc4/slots/find-candidates.ts";
import { fillSlot } from "../../../scripts/evaluate/muc4/slots/slot-weights.ts";
import { createKnowledgeBase } from "../../../src/knowledge/create-knowledge-base.ts";

let reader: Reader;
let found: readonly Candidate[];
beforeAll(async () => {
  reader = await createReader();
  const find = createFindCandidates(reader.language.lexicon, createKnowledgeBase(knowledge()));
  found = find(
    reader.inspect({
      text: "Two masked gunmen shot the mayor in Lima yesterday. A bomb explosion damaged a bank.",
    }),
  );
}, 60_000);

const featuresOf = (label: string) => [
  ...(found.find((one) => one.label === label)?.features.keys() ?? []),
];

test("who takes part in an incident is told apart by role, day and what they are", () => {
  expect(featuresOf("masked gunmen")).toEqual(
    expect.arrayContaining(["agent in incident", "agent in dated incident", "plural", "doubtful"]),
  );
  expect(featuresOf("bank")).toContain("patient of damage");
  expect(featuresOf("bank")).not.toContain("patient in dated incident");
});

test("the noun in front of an incident's noun is a candidate", () => {
  expect(featuresOf("bomb")).toEqual(
    expect.arrayContaining(["kind in incident", "kind explosive"]),
  );
});

test("a slot is filled by who reaches its threshold", () => {
  const weights = { "agent in incident": 3 };
  expect(fillSlot({ bias: -1, threshold: 0.8, weights }, found)).toEqual(["masked gunmen"]);
  expect(fillSlot({ bias: -1, threshold: 0.99, weights }, found)).toEqual([]);
});

test("capitals come back in words and expressions that are names only", () => {
  const restored = restoreCase("the shining path shot at police in lima.", reader.language);
  expect(restored).toBe("The Shining Path shot at police in Lima.");
});
