import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { compare } from "../../src/compare.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { severalNarratives } from "../support/arbitraries.ts";
import { compareWithSharedBase } from "../support/compare-with-shared-base.ts";

const shuffled = severalNarratives().chain((narratives) =>
  fc.tuple(
    fc.constant(narratives),
    fc.shuffledSubarray([...narratives], { minLength: narratives.length }),
  ),
);

/** A comparison with its columns put into alphabetical order. */
function sortColumns(comparison: Comparison): Comparison {
  const { alignment } = comparison;
  return {
    ...comparison,
    narratives: [...comparison.narratives].sort((one, other) => (one.id < other.id ? -1 : 1)),
    alignment: {
      ...alignment,
      narratives: [...alignment.narratives].sort(),
      rows: alignment.rows.map((row) => ({
        ...row,
        cells: [...row.cells].sort((one, other) => (one.narrative < other.narrative ? -1 : 1)),
      })),
    },
  };
}

test.prop([severalNarratives()], { numRuns: 20 })(
  "compare() gives the same for the same input",
  (narratives) => {
    const comparison = compare(narratives);
    expect(compare(structuredClone(narratives))).toStrictEqual(comparison);
    // Neither does it matter what was compared before with the same knowledge.
    expect(compareWithSharedBase(narratives)).toStrictEqual(comparison);
  },
  60_000,
);

test.prop([shuffled], { numRuns: 200 })(
  "compare() of shuffled narratives permutes the columns and changes nothing else",
  ([narratives, other]) => {
    const left = compareWithSharedBase(narratives);
    const right = compareWithSharedBase(other);
    expect(right.findings).toStrictEqual(left.findings);
    expect(right.notCompared).toStrictEqual(left.notCompared);
    expect(right.alignment.narratives).toEqual(other.map(({ id }) => id));
    expect(sortColumns(right)).toStrictEqual(sortColumns(left));
  },
);
