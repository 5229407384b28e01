import { describe, expect, test } from "vitest";
import { ordinal } from "../../../src/report/view/ordinal.ts";
import { siglum } from "../../../src/report/view/siglum.ts";
import { siglumRanges } from "../../../src/report/view/siglum-ranges.ts";

describe("siglum()", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("column %i is %s", (index, letters) => {
    expect(siglum(index)).toBe(letters);
  });

  test("tells a thousand columns apart", () => {
    expect(new Set(Array.from({ length: 1000 }, (_, index) => siglum(index))).size).toBe(1000);
  });
});

describe("siglumRanges()", () => {
  test.each([
    { indexes: [], ranges: [] },
    { indexes: [1], ranges: ["B"] },
    { indexes: [0, 1], ranges: ["A", "B"] },
    { indexes: [0, 1, 2], ranges: ["A–C"] },
    { indexes: [0, 2, 3, 4, 6, 25, 26, 27], ranges: ["A", "C–E", "G", "Z–AB"] },
  ])("$indexes", ({ indexes, ranges }) => {
    expect(siglumRanges(indexes)).toEqual(ranges);
  });
});

describe("ordinal()", () => {
  test.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [4, "4th"],
    [11, "11th"],
    [13, "13th"],
    [21, "21st"],
    [111, "111th"],
  ])("%i is %s", (value, text) => {
    expect(ordinal(value)).toBe(text);
  });
});
