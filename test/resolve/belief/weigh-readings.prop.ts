import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { BELIEF_METHODS } from "../../../src/model/belief-method.ts";
import type { WeighedReadings } from "../../../src/model/weighed-readings.ts";
import type { SourcedValue } from "../../../src/resolve/belief/sourced-value.ts";
import { weighReadings } from "../../../src/resolve/belief/weigh-readings.ts";

const NAMES = ["a", "b", "c", "d", "e", "f"] as const;
const name = fc.constantFrom(...NAMES);
const claims = fc.array(
  fc.record(
    {
      source: name,
      item: name,
      value: fc.constantFrom("a", "b", "c", "d"),
      prior: fc.constantFrom("A1", "B", "E5", "F6", 2, 0.4),
    },
    { requiredKeys: ["source", "item", "value"] },
  ),
  { minLength: 1, maxLength: 40 },
) as fc.Arbitrary<readonly SourcedValue[]>;
/** Values a < b < c < d, each within those after it, where items are nested. */
const broader = (value: string) => NAMES.slice(NAMES.indexOf(value as "a") + 1);
const several = (item: string) => item === "f";
const OPTIONS = [{}, { broader }, { several }, { broader, several, iterations: 3 }] as const;
const options = fc.constantFrom(...OPTIONS);
const shuffled = claims.chain((given) =>
  fc.tuple(
    fc.constant(given),
    fc.shuffledSubarray([...given], { minLength: given.length, maxLength: given.length }),
  ),
);

test.prop([shuffled, options], { numRuns: 200 })(
  "weighReadings() does not depend on the order of the claims",
  ([given, other], chosen) => {
    expect(weighReadings(other, chosen)).toEqual(weighReadings(given, chosen));
  },
);

const renaming = fc.shuffledSubarray([...NAMES], { minLength: 6, maxLength: 6 });
test.prop([claims, renaming, renaming], { numRuns: 200 })(
  "weighReadings() does not depend on what sources and items are called",
  (given, sources, items) => {
    const source = (one: string) => sources[NAMES.indexOf(one as "a")] ?? one;
    const item = (one: string) => items[NAMES.indexOf(one as "a")] ?? one;
    const renamed = weighReadings(
      given.map((claim) => ({ ...claim, source: source(claim.source), item: item(claim.item) })),
    );
    const before = beliefs(weighReadings(given));
    const after = beliefs(renamed);
    expect(after.size).toBe(before.size);
    for (const [key, belief] of before) {
      const [method, of, value] = JSON.parse(key) as [string, string, string];
      expect(after.get(JSON.stringify([method, item(of), value]))).toBeCloseTo(belief, 6);
    }
  },
);

function beliefs({ items }: WeighedReadings): ReadonlyMap<string, number> {
  return new Map(
    items.flatMap(({ item, readings }) =>
      readings.flatMap(({ value, belief }) =>
        BELIEF_METHODS.map(
          (method) => [JSON.stringify([method, item, value]), belief[method] ?? -1] as const,
        ),
      ),
    ),
  );
}

test.prop([claims, options], { numRuns: 200 })(
  "weighReadings() gives beliefs from 0 to 1, and hides no reading",
  (given, chosen) => {
    const { items, sources, copies } = weighReadings(given, chosen);
    const pairs = new Set(given.map(({ item, value }) => JSON.stringify([item, value])));
    const found = items.flatMap(({ item, readings }) =>
      readings.map(({ value }) => JSON.stringify([item, value])),
    );
    expect([...found].sort()).toEqual([...pairs].sort());
    const numbers = [
      ...items.flatMap(({ readings }) =>
        readings.flatMap(({ vote, belief }) => [vote, ...Object.values(belief)]),
      ),
      ...sources.flatMap(({ trust }) => Object.values(trust)),
      ...copies.map(({ probability }) => probability),
    ];
    // Shares of floating-point sums may pass 1 by their last digit.
    for (const number of numbers) {
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThanOrEqual(1 + 1e-12);
    }
  },
);

test.prop([claims, options], { numRuns: 200 })(
  "weighReadings() shares the belief in an item, and gives all of it to what nobody contests",
  (given, chosen) => {
    for (const { several: open, readings } of weighReadings(given, chosen).items) {
      if (open) continue;
      for (const method of BELIEF_METHODS) {
        const sum = readings.reduce((total, { belief }) => total + (belief[method] ?? 0), 0);
        expect(sum).toBeCloseTo(1, 9);
        if (readings.length === 1) expect(readings[0]?.belief[method]).toBe(1);
      }
    }
  },
);

test.prop([claims, options], { numRuns: 50 })(
  "weighReadings() gives plain JSON",
  (given, chosen) => {
    const weighed = weighReadings(given, chosen);
    expect(JSON.parse(JSON.stringify(weighed))).toEqual(weighed);
  },
);
