import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { averageLink, type WeightedPair } from "../../../src/align/similarity/average-link.ts";

const items = fc.integer({ min: 2, max: 12 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    weights: fc.array(fc.constantFrom(-0.4, -0.1, 0.1, 0.2, 0.2, 0.6, null), {
      minLength: (size * (size - 1)) / 2,
      maxLength: (size * (size - 1)) / 2,
    }),
    order: fc.shuffledSubarray(
      Array.from({ length: size }, (_, index) => index),
      { minLength: size, maxLength: size },
    ),
  }),
);

function group(
  size: number,
  weights: readonly (number | null)[],
  order: readonly number[],
): readonly string[] {
  const keys = order.map((item) => `k${String(item).padStart(2, "0")}`);
  const pairs: WeightedPair[] = [];
  let next = 0;
  for (let one = 0; one < size; one += 1) {
    for (let other = one + 1; other < size; other += 1) {
      const weight = weights[next++] ?? null;
      if (weight !== null)
        pairs.push({ left: order.indexOf(one), right: order.indexOf(other), weight });
    }
  }
  return averageLink(keys, order[0] === 0 ? pairs : pairs.reverse(), -0.2).map((members) =>
    members.map((index) => keys[index]).join(),
  );
}

test.prop([items])(
  "averageLink() gives the same groups in the same order, whatever the order of items and pairs",
  ({ size, weights, order }) => {
    const sorted = Array.from({ length: size }, (_, index) => index);
    expect(group(size, weights, order)).toEqual(group(size, weights, sorted));
  },
);
