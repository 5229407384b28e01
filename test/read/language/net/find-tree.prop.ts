import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { findTree } from "../../../../src/read/language/net/find-tree.ts";

/** Scores of a short sentence, in eighths, so that ties occur. */
const scored = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc
    .array(fc.integer({ min: 1, max: 8 }), {
      minLength: length * (length + 1),
      maxLength: length * (length + 1),
    })
    .map((eighths) => ({ length, scores: Float32Array.from(eighths, (one) => one / 8) })),
);

/** All ways to give every word a head that make a tree with one root. */
function allTrees(length: number): readonly number[][] {
  let heads: number[][] = [[]];
  for (let word = 0; word < length; word++) {
    heads = heads.flatMap((before) =>
      Array.from({ length: length + 1 }, (_, head) => [...before, head - 1]),
    );
  }
  return heads.filter(isTree);
}

function isTree(heads: ArrayLike<number>): boolean {
  const all = Array.from(heads);
  if (all.filter((head) => head < 0).length !== 1) return false;
  return all.every((_, start) => {
    let word = start;
    for (let steps = 0; word >= 0; steps++) {
      if (steps > all.length) return false;
      word = all[word] ?? -1;
    }
    return true;
  });
}

test.prop([scored], { numRuns: 300 })("findTree() finds the best of all trees", (given) => {
  const { length, scores } = given;
  const worth = (heads: ArrayLike<number>) =>
    Array.from(heads).reduce(
      (sum, head, word) => sum + Math.log(scores[word * (length + 1) + head + 1] ?? 0),
      0,
    );
  const found = findTree(scores, length, length + 1);
  expect(isTree(found)).toBe(true);
  const best = Math.max(...allTrees(length).map(worth));
  expect(worth(found)).toBeCloseTo(best, 6);
});

test("findTree() takes no longer than a second for a sentence in which everything turns in circles", () => {
  const length = 200;
  const columns = 208;
  const scores = new Float32Array(length * columns).fill(1e-3);
  // Pairs of words, pairs of pairs and so on, each pointing at its twin.
  for (let word = 0; word < length; word++) {
    for (let size = 1; size < length; size *= 2) {
      const twin = word ^ size;
      if (twin < length) scores[word * columns + twin + 1] = 1 / size;
    }
  }
  const start = performance.now();
  expect(isTree(findTree(scores, length, columns))).toBe(true);
  expect(performance.now() - start).toBeLessThan(1000);
});
