import { describe, expect, test } from "vitest";
import { readTrees } from "../../../src/align/similarity/boosted-trees.ts";

const names = ["near", "far"];
const trees = readTrees({ bias: -1, trees: ["near<0.5 -0.25 far<2 0.5 1", "0.125"] }, names);

describe("readTrees()", () => {
  test("adds up what each tree answers", () => {
    expect(trees.sum([0.2, 9])).toBe(-1.125);
    expect(trees.sum([0.5, 1])).toBe(-0.375);
    expect(trees.sum([0.5, 2])).toBe(0.125);
  });

  test("shares the sum out to the features", () => {
    const { bias, shares } = trees.shares([0.5, 2]);
    expect(shares).toEqual([0.5, 0.25]);
    expect(shares.reduce((sum, share) => sum + share, bias)).toBe(trees.sum([0.5, 2]));
  });

  test("refuses what is no tree", () => {
    expect(() => readTrees({ bias: 0, trees: ["near<1 2"] }, names)).toThrow("ends too early");
    expect(() => readTrees({ bias: 0, trees: ["odd<1 2 3"] }, names)).toThrow("unknown feature");
  });
});
