import { describe, expect, test } from "vitest";
import { averageLink } from "../../../src/align/similarity/average-link.ts";

const pair = (left: number, right: number, weight: number) => ({ left, right, weight });

describe("averageLink()", () => {
  test("joins what is alike on the average", () => {
    const pairs = [pair(0, 1, 0.5), pair(1, 2, 0.4), pair(0, 2, -0.1)];
    expect(averageLink(["a", "b", "c"], pairs, -0.3)).toEqual([[0, 1, 2]]);
  });

  test("does not let one tie join two groups that are unlike", () => {
    const pairs = [pair(0, 1, 0.5), pair(2, 3, 0.5), pair(1, 2, 0.4)];
    expect(averageLink(["a", "b", "c", "d"], pairs, -0.3)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test("leaves alone what is unlike", () => {
    expect(averageLink(["b", "a"], [pair(0, 1, -0.1)], -0.3)).toEqual([[1], [0]]);
  });
});
