import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { findFraming } from "../../src/corroborate/framing/find-framing.ts";
import { findOmissions } from "../../src/corroborate/omissions/find-omissions.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { severalNarratives } from "../support/arbitraries.ts";
import { compareWithSharedBase } from "../support/compare-with-shared-base.ts";

const ANALYSES: readonly { name: string; run: (comparison: Comparison) => unknown }[] = [
  {
    name: "findOmissions",
    run: (comparison) =>
      findOmissions(comparison, {
        minTellers: 1,
        minClaims: 1,
        statuses: ["silent", "not-yet-known", "out-of-scope"],
      }),
  },
  { name: "findFraming", run: (comparison) => findFraming(comparison, { minAccounts: 1 }) },
];

const shuffled = severalNarratives({ quoted: true }).chain((narratives) =>
  fc.tuple(
    fc.constant(narratives),
    fc.shuffledSubarray([...narratives], { minLength: narratives.length }),
  ),
);

describe.each(ANALYSES)("$name()", ({ run }) => {
  test.prop([shuffled], { numRuns: 40 })(
    "gives the same whatever the order",
    ([narratives, other]) => {
      expect(run(compareWithSharedBase(other))).toStrictEqual(
        run(compareWithSharedBase(narratives)),
      );
    },
  );

  test.prop([severalNarratives()], { numRuns: 40 })(
    "gives plain JSON and changes nothing",
    (narratives) => {
      const comparison = compareWithSharedBase(narratives);
      const before = structuredClone(comparison);
      const result = run(comparison);
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      expect(comparison).toStrictEqual(before);
    },
  );
});

test.prop([severalNarratives()], { numRuns: 40 })(
  "omissions weigh from 0 to 1, each under an id of its own",
  (narratives) => {
    const omissions = findOmissions(compareWithSharedBase(narratives), {
      minTellers: 1,
      minClaims: 1,
    });
    expect(new Set(omissions.map(({ id }) => id)).size).toBe(omissions.length);
    for (const { weight } of omissions) {
      expect(weight).toBeGreaterThanOrEqual(0);
      expect(weight).toBeLessThanOrEqual(1);
    }
  },
);
