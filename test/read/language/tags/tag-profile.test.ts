import { describe, expect, test } from "vitest";
import {
  openTagDictionary,
  packTagDictionary,
} from "../../../../src/read/language/tags/tag-dictionary.ts";
import { createTagProfile, profileKind } from "../../../../src/read/language/tags/tag-profile.ts";

const profile = (counts: readonly (readonly [number, number])[], hasLetter = true) =>
  createTagProfile(new Map(counts), hasLetter);

describe("createTagProfile()", () => {
  test("has the most frequent tag first, and the lower of two as frequent", () => {
    expect(profile([[7, 1], [3, 4], [5, 1]]).tags).toEqual([3, 5, 7]); // biome-ignore format: a table
  });

  test("drops what is one in a thousand, a mistake of the treebank", () => {
    expect(profile([[1, 999], [2, 1]]).tags).toEqual([1]); // biome-ignore format: a table
  });

  test("keeps what is one in ten", () => {
    expect(profile([[1, 9], [2, 1]]).tags).toEqual([1, 2]); // biome-ignore format: a table
  });

  test.each([
    { why: "a word met twice", counts: 2, hasLetter: true, isRare: true, isOpen: true },
    { why: "a word met ten times", counts: 10, hasLetter: true, isRare: false, isOpen: true },
    { why: "a word met fifty times", counts: 50, hasLetter: true, isRare: false, isOpen: false },
    { why: "a mark met ten times", counts: 10, hasLetter: false, isRare: false, isOpen: false },
  ])("of $why: rare $isRare, open $isOpen", ({ counts, hasLetter, isRare, isOpen }) => {
    expect(profile([[0, counts]], hasLetter)).toMatchObject({ isRare, isOpen });
  });
});

describe("profileKind()", () => {
  test("is the same for words of the same tags, however frequent", () => {
    const [rare, frequent] = [profile([[1, 30], [2, 20]]), profile([[1, 300], [2, 200]])]; // biome-ignore format: a table
    expect(profileKind(rare)).toBe(profileKind(frequent));
  });

  test("tells which tag comes first", () => {
    const [one, other] = [profile([[1, 30], [2, 20]]), profile([[1, 20], [2, 30]])]; // biome-ignore format: a table
    expect(profileKind(one)).not.toBe(profileKind(other));
  });
});

test("openTagDictionary() finds what packTagDictionary() wrote, and nothing else", () => {
  const entries = new Map(
    Array.from({ length: 500 }, (_, i) => [
      (i * 48_271) % 2 ** 24,
      profile([[i % 7, 1 + (i % 40)], [7, 3]]), // biome-ignore format: a table
    ]),
  );
  const dictionary = openTagDictionary(packTagDictionary(entries));
  for (const [key, wanted] of entries) {
    expect(dictionary.profiles[dictionary.find(key)]).toEqual(wanted);
    if (!entries.has(key + 1)) expect(dictionary.find(key + 1)).toBe(-1);
  }
  expect(openTagDictionary(packTagDictionary(new Map())).find(5)).toBe(-1);
});
