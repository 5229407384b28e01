import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { minimalConflicts } from "../../../src/judge/order/minimal-conflicts.ts";
import type { PointConstraint } from "../../../src/judge/order/point-network.ts";
import { isPathConsistent, RELATIONS, relationsWhere } from "../../support/allen.ts";

const EVENTS = 5;

/** The three relations of the library as sets of Allen's. */
const MASKS = {
  before: relationsWhere(([, end], [start]) => end <= start),
  "starts-before": relationsWhere(([left], [right]) => left <= right),
  during: relationsWhere(([a, b], [c, d]) => a >= c && b <= d),
} as const;

const constraint = fc
  .record({
    relation: fc.constantFrom("before", "starts-before", "during" as const),
    firstIndex: fc.nat(EVENTS - 1),
    secondIndex: fc.nat(EVENTS - 1),
  })
  .filter(({ firstIndex, secondIndex }) => firstIndex !== secondIndex);

const constraints = fc.array(constraint, { maxLength: 9 });

type Constraint = PointConstraint;

function consistent(list: readonly Constraint[]): boolean {
  return isPathConsistent(
    EVENTS,
    list.map(({ relation, firstIndex, secondIndex }) => ({
      from: firstIndex,
      to: secondIndex,
      mask: MASKS[relation],
    })),
  );
}

test("Allen's relations are thirteen", () => {
  expect(RELATIONS).toBe(13);
});

function conflictsOf(list: readonly Constraint[]): readonly (readonly Constraint[])[] {
  return minimalConflicts(EVENTS, list, [...list.keys()]).map((conflict) =>
    conflict.flatMap((index) => list[index] ?? []),
  );
}

test.prop([constraints], { numRuns: 1000 })(
  "minimalConflicts() finds a conflict exactly when path consistency does",
  (list) => {
    expect(conflictsOf(list).length > 0).toBe(!consistent(list));
  },
);

test.prop([constraints], { numRuns: 1000 })(
  "minimalConflicts() gives sets that cannot hold, and of which every part is needed",
  (list) => {
    for (const members of conflictsOf(list)) {
      expect(consistent(members)).toBe(false);
      for (const left of members)
        expect(consistent(members.filter((one) => one !== left))).toBe(true);
    }
  },
);
