import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { traceOrigins } from "../../../src/corroborate/origins/create-origin-trace.ts";
import { createKnowledgeBase } from "../../../src/knowledge/create-knowledge-base.ts";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import type { Narrative } from "../../../src/model/narrative.ts";
import { compareWithSharedBase } from "../../support/compare-with-shared-base.ts";
import { nameAt, worlds } from "./worlds.ts";

/** Compiled once, where a thousand comparisons ask. */
const base = createKnowledgeBase(knowledge());

function trace(accounts: readonly Narrative[]) {
  const comparison = compareWithSharedBase(accounts);
  const row = comparison.alignment.rows.find(({ locus }) => locus.slot === "occurrence");
  const supports = row?.readings.find(({ key }) => key === "happened")?.support ?? [];
  expect(supports).toHaveLength(accounts.length);
  const origins = traceOrigins(comparison, base);
  const { circular } = origins.trace(supports);
  const groups = origins.independent(supports);
  return { groups, circular };
}

const bare = (name: string) => name.replace(/^the /, "");

/** Without names: which accounts stand together. */
const together = (groups: readonly { readonly narratives: readonly string[] }[]) =>
  groups.map(({ narratives }) => JSON.stringify(narratives)).sort();

test.prop([worlds()], { numRuns: 300 })(
  "origins are counted without error, whatever the chains, loops, forks and anonymous links",
  ({ accounts, expected, circular }) => {
    const found = trace(accounts);
    expect(found.groups).toHaveLength(expected.length);
    expect(together(found.groups)).toEqual(together(expected));
    expect(found.groups.map(({ origin }) => bare(origin)).sort()).toEqual(
      expected.map(({ origin }) => origin).sort(),
    );
    expect(found.circular).toEqual(circular);
  },
);

test.prop(
  [
    worlds().chain(({ accounts }) =>
      fc.tuple(
        fc.constant(accounts),
        fc.shuffledSubarray([...accounts], { minLength: accounts.length }),
      ),
    ),
  ],
  { numRuns: 100 },
)("the order of the accounts does not matter", ([accounts, shuffled]) => {
  expect(trace(shuffled)).toStrictEqual(trace(accounts));
});

test.prop([worlds(), fc.integer({ min: 1, max: 899 })], { numRuns: 100 })(
  "other names and ids give the same answer under the other names",
  ({ accounts }, shift) => {
    const numbers = new Map(Array.from({ length: 1000 }, (_, index) => [nameAt(index), index]));
    const rename = (text: string) =>
      text.replace(/[A-Z][a-z]+/g, (name) => {
        const index = numbers.get(name);
        return index === undefined ? name : nameAt((index + shift) % 1000);
      });
    const renamed = JSON.parse(
      JSON.stringify(accounts, (key, value) =>
        key === "name" && typeof value === "string" ? rename(value) : value,
      ),
    ) as readonly Narrative[];
    const [left, right] = [trace(accounts), trace(renamed)];
    expect(together(right.groups)).toEqual(together(left.groups));
    expect(right.circular).toEqual(left.circular);
    expect(right.groups.map(({ origin }) => origin).sort()).toEqual(
      left.groups.map(({ origin }) => rename(origin)).sort(),
    );
  },
);

test("the worlds are as varied as they say", () => {
  const sample = fc.sample(worlds(), { numRuns: 300, seed: 1 });
  const depths = new Set(sample.map(({ deepest }) => deepest));
  expect([...depths].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(sample.filter(({ circular }) => circular.length > 0).length).toBeGreaterThan(50);
  expect(sample.filter(({ expected }) => expected.length > 2).length).toBeGreaterThan(50);
});
