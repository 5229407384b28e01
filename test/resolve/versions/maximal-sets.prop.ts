import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { maximalSets } from "../../../src/resolve/versions/maximal-sets.ts";

const MOST = 9;
const ENOUGH = { sets: 10_000, steps: 1_000_000 };

const items = fc.integer({ min: 1, max: MOST });
const hypergraphs = items.chain((size) =>
  fc.tuple(
    fc.constant(size),
    fc.array(
      fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { minLength: 1, maxLength: 4 }),
      { maxLength: 14 },
    ),
  ),
);

/** All sets without a conflict to which nothing can be added, by trying every set. */
function bruteForce(size: number, conflicts: readonly (readonly number[])[]): readonly string[] {
  const masks = conflicts.map((items) => items.reduce((mask, item) => mask | (1 << item), 0));
  const sound = (set: number) => masks.every((mask) => (set & mask) !== mask);
  const found: string[] = [];
  for (let set = 0; set < 1 << size; set += 1) {
    if (!sound(set)) continue;
    const grows = Array.from({ length: size }, (_, item) => item).some(
      (item) => (set & (1 << item)) === 0 && sound(set | (1 << item)),
    );
    if (grows) continue;
    const dropped = Array.from({ length: size }, (_, item) => item).filter(
      (item) => (set & (1 << item)) === 0,
    );
    found.push(dropped.join());
  }
  return found.sort();
}

test.prop([hypergraphs], { numRuns: 400 })(
  "maximalSets() gives each largest set without a conflict once, as trying all sets does",
  ([size, conflicts]) => {
    const { dropped, complete } = maximalSets(size, conflicts, ENOUGH);
    expect(complete).toBe(true);
    expect(dropped.map((set) => set.join()).sort()).toEqual(bruteForce(size, conflicts));
  },
);

test.prop([hypergraphs, fc.integer({ min: 1, max: 4 })], { numRuns: 200 })(
  "maximalSets() gives only such sets when it is stopped, and says so",
  ([size, conflicts], sets) => {
    const { dropped, complete } = maximalSets(size, conflicts, { ...ENOUGH, sets });
    const all = bruteForce(size, conflicts);
    expect(complete).toBe(all.length <= sets);
    expect(dropped.length).toBe(Math.min(all.length, sets));
    for (const set of dropped) expect(all).toContain(set.join());
  },
);
