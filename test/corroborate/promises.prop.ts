import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { findCertaintyInflation } from "../../src/corroborate/certainty/find-certainty-inflation.ts";
import { findSharedDetails } from "../../src/corroborate/details/find-shared-details.ts";
import { findCircularReporting } from "../../src/corroborate/origins/find-circular-reporting.ts";
import { findCorroborations } from "../../src/corroborate/origins/find-corroborations.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { severalNarratives } from "../support/arbitraries.ts";
import { compareWithSharedBase } from "../support/compare-with-shared-base.ts";
import { worlds } from "./origins/worlds.ts";

const FUNCTIONS: Readonly<Record<string, (comparison: Comparison) => unknown>> = {
  findCorroborations: (comparison) => findCorroborations(comparison),
  findCircularReporting: (comparison) => findCircularReporting(comparison),
  findCertaintyInflation: (comparison) => findCertaintyInflation(comparison),
  findSharedDetails: (comparison) => findSharedDetails(comparison, { minStrength: 0 }),
};

const accounts = fc.oneof(
  severalNarratives(),
  worlds().map((world) => world.accounts),
);

const shuffled = accounts.chain((given) =>
  fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
);

for (const [name, find] of Object.entries(FUNCTIONS)) {
  test.prop([shuffled], { numRuns: 40 })(
    `${name}() gives plain JSON, changes nothing, and does not mind the order of the accounts`,
    ([given, other]) => {
      const comparison = compareWithSharedBase(given);
      const before = structuredClone(comparison);
      const found = find(comparison);
      expect(comparison).toStrictEqual(before);
      expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
      expect(find(compareWithSharedBase(other))).toStrictEqual(found);
      // A saved comparison is as good as a fresh one.
      expect(find(JSON.parse(JSON.stringify(comparison)) as Comparison)).toStrictEqual(found);
    },
  );
}
