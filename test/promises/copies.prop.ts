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

/** The same account by somebody else, who also says in the own voice what the first did. */
const copyOf = (original: Narrative, name: string): Narrative => ({
  ...original,
  id: "copy" as NarrativeId,
  source: { ...original.source, name },
  claims: original.claims.map((claim) =>
    claim.source?.name === original.source.name
      ? { ...claim, source: { ...claim.source, name } }
      : claim,
  ),
});

test.prop([narrativesOf("original", false), fc.constantFrom("Another Paper", null)], {
  numRuns: 300,
})(
  "a narrative does not contradict a copy of itself beyond what it says against itself",
  (original, copiedBy) => {
    const copy = copyOf(original, copiedBy ?? original.source.name);
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

test("two papers that both moved the event to another place later do not contradict each other", () => {
  const corrected = (id: string, source: string): Narrative =>
    narrative({
      id,
      source,
      publishedAt: "2021-12-02",
      claims: [
        {
          predicate: "injure",
          event: "second",
          place: "Islam Qala, Herat",
          time: "2021-12-01",
          asOf: "2021-12-01",
        },
        { predicate: "injure", event: "second", place: "Zaranj, Nimruz", time: "2021-12-01" },
      ],
    });
  const papers = [corrected("first", "First Daily"), corrected("second", "Another Paper")];
  expect(compareWithSharedBase(papers).findings.map(({ verdict }) => verdict)).toEqual(["update"]);
  expect(conflictKeys(papers)).toEqual([]);
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
