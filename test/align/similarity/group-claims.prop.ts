import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { groupClaims, type Narrative, narrative } from "../../../src/index.ts";

const claim = fc.record({
  predicate: fc.constantFrom("open", "close", "repair", "mend", "resign"),
  agent: fc.constantFrom("Ada Lindqvist", "Omar Bellamy", "the mayor"),
  theme: fc.constantFrom("the town hall", "the bridge in Riverton", "the ferry"),
});

const accounts = fc
  .array(fc.array(claim, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 5 })
  .map((told) => told.map((claims, index) => narrative({ source: `Paper ${index}`, claims })));

const shuffled = accounts.chain((told) =>
  fc.tuple(
    fc.constant(told),
    fc.shuffledSubarray(told, { minLength: told.length, maxLength: told.length }),
  ),
);

const groupsOf = (narratives: readonly Narrative[]) => groupClaims(narratives);

test.prop([shuffled], { numRuns: 30 })(
  "groupClaims() gives the same groups in the same order, whatever the order of narratives",
  ([told, other]) => {
    expect(groupsOf(other)).toEqual(groupsOf(told));
  },
);

test.prop([accounts], { numRuns: 15 })("groupClaims() puts every claim in one group", (told) => {
  const found = groupsOf(told).flatMap((group) =>
    group.map((ref) => `${ref.narrative} ${ref.claim}`),
  );
  const given = told.flatMap(({ id, claims }) => claims.map((one) => `${id} ${one.id}`));
  expect([...found].sort()).toEqual([...given].sort());
});
