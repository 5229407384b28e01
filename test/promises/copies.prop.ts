import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { NarrativeId } from "../../src/model/ids.ts";
import type { Narrative } from "../../src/model/narrative.ts";
import { narrative } from "../../src/model/narrative-builder/narrative.ts";
import { narrativesOf, severalNarratives } from "../support/arbitraries.ts";
import { compareWithSharedBase } from "../support/compare-with-shared-base.ts";

const isConflict = ({ verdict }: Finding) => verdict === "contradiction" || verdict === "tension";

/** What a finding says, whoever says it. */
const conflictKeys = (narratives: readonly Narrative[]) => {
  const { findings } = compareWithSharedBase(narratives);
  const keys = findings
    .filter(isConflict)
    .map(({ kind, locus, readings }) =>
      JSON.stringify([kind, locus.slot, readings.map((one) => one.label)]),
    );
  return [...new Set(keys)].sort();
};

test.prop([narrativesOf("original", false), fc.constantFrom("Another Paper", null)], {
  numRuns: 300,
})(
  "a narrative does not contradict a copy of itself beyond what it says against itself",
  (original, copiedBy) => {
    const source = copiedBy === null ? original.source : { ...original.source, name: copiedBy };
    const copy: Narrative = { ...original, id: "copy" as NarrativeId, source };
    expect(conflictKeys([original, copy])).toEqual(conflictKeys([original]));
  },
);

test("a source that is relayed twice and gives two ages each time is not reported in two ways", () => {
  const original = narrative({
    id: "original",
    source: "First Daily",
    via: "Wire One",
    claims: [
      {
        predicate: "attack",
        patient: "Taliban",
        place: "Islam Qala, Herat",
        time: "2021-12-01",
        attribute: { of: "John Smith", age: 25 },
      },
      {
        predicate: "attack",
        patient: "Taliban",
        place: "Islam Qala, Herat",
        time: "2021-12-01",
        attribute: { of: "John Smith", age: 31 },
      },
    ],
  });
  const copy: Narrative = { ...original, id: "copy" as NarrativeId };
  expect(conflictKeys([original])).not.toEqual([]);
  expect(conflictKeys([original, copy])).toEqual(conflictKeys([original]));
});

/** Other names, another place, another year: nothing that any of the others tell of. */
const elsewhere = narrative({
  id: "elsewhere",
  source: "Third Courier",
  publishedAt: "1987-05-08",
  claims: [
    {
      predicate: "attack",
      agent: "Red Valley Council",
      patient: "dock workers",
      place: "Porto Alegre, Brazil",
      time: "1987-05-06",
      quantity: 12,
    },
    {
      predicate: "kill",
      patient: "Maria Souza",
      place: "Porto Alegre, Brazil",
      time: "1987-05-06",
    },
    {
      predicate: "clash",
      party: ["Red Valley Council", "harbour police"],
      place: "Porto Alegre, Brazil",
      time: "1987-05-06",
    },
  ],
});

test.prop([severalNarratives()], { numRuns: 300 })(
  "a narrative about another event changes no finding",
  (narratives) => {
    const alone = compareWithSharedBase(narratives);
    const together = compareWithSharedBase([...narratives, elsewhere]);
    expect(together.findings).toStrictEqual(alone.findings);
    const ofOthers = together.notCompared.filter(({ readings }) =>
      readings.every(({ support }) => support.every((one) => one.narrative !== elsewhere.id)),
    );
    expect(ofOthers).toStrictEqual(alone.notCompared);
  },
);
