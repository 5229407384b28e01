import { describe, expect, test } from "vitest";
import { markDifference } from "../../../src/report/difference/mark-difference.ts";
import { shortenPieces } from "../../../src/report/difference/shorten-pieces.ts";

const filler = (count: number): string =>
  Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

const textOf = (pieces: readonly { readonly text: string }[]): string =>
  pieces.map(({ text }) => text).join("");

describe("shortenPieces()", () => {
  test("leaves a quote that fits as it is", () => {
    const pieces = [{ text: "short", marked: false }];
    expect(shortenPieces(pieces, 5)).toBe(pieces);
  });

  test("keeps the difference and what stands around it", () => {
    const [before, after] = [filler(60), filler(70)];
    const pieces = markDifference(`${before} nine ${after}`, `${before} ten ${after}`);
    const short = shortenPieces(pieces, 120);
    expect(textOf(short)).toMatch(/^\[…\] .*word59 nine word0 .* \[…\]$/u);
    expect(textOf(short).length).toBeLessThanOrEqual(120);
    expect(short.filter(({ marked }) => marked)).toEqual([{ text: "nine", marked: true }]);
  });

  test("keeps the beginning of a quote without a mark", () => {
    const short = shortenPieces([{ text: filler(100), marked: false }], 60);
    expect(textOf(short)).toMatch(/^word0 word1 .* \[…\]$/u);
    expect(textOf(short).length).toBeLessThanOrEqual(60);
  });

  test("cuts no character in two", () => {
    for (let limit = 40; limit < 60; limit += 1) {
      const short = shortenPieces([{ text: "𝒳".repeat(100), marked: false }], limit);
      expect(textOf(short)).not.toMatch(/\p{Surrogate}/u);
    }
  });
});
