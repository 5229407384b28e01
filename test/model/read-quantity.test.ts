import { describe, expect, test } from "vitest";
import { readQuantity } from "../../src/model/read-quantity.ts";

const OPEN = null;
const NONE = null;

describe("readQuantity() reads", () => {
  test.each([
    // words, low, best, high, approximate, of
    [25, 25, 25, 25, false, "people"],
    [0, 0, 0, 0, false, "people"],
    [1.5, 1.5, 1.5, 1.5, false, "people"],
    ["25", 25, 25, 25, false, "people"],
    ["1,200", 1200, 1200, 1200, false, "people"],
    ["1,234,567.5", 1_234_567.5, 1_234_567.5, 1_234_567.5, false, "people"],
    ["1.5 million", 1_500_000, 1_500_000, 1_500_000, false, "people"],
    ["2.3 million", 2_300_000, 2_300_000, 2_300_000, false, "people"],
    ["five lakh people", 500_000, 500_000, 500_000, false, "people"],
    ["half a million", 500_000, 500_000, 500_000, false, "people"],
    ["twenty-five", 25, 25, 25, false, "people"],
    ["a hundred", 100, 100, 100, false, "people"],
    ["two hundred", 200, 200, 200, false, "people"],
    ["two hundred and five", 205, 205, 205, false, "people"],
    ["one hundred twenty-three thousand four hundred", 123_400, 123_400, 123_400, false, "people"],
    ["a soldier", 1, 1, 1, false, "soldier"],
    ["exactly 25", 25, 25, 25, false, "people"],
    ["only nine guards", 9, 9, 9, false, "guards"],
    ["at least 25", 25, NONE, OPEN, false, "people"],
    ["At least 25 civilians", 25, NONE, OPEN, false, "civilians"],
    ["no fewer than 9 guards", 9, NONE, OPEN, false, "guards"],
    ["upwards of 20", 20, NONE, OPEN, false, "people"],
    ["25 or more", 25, NONE, OPEN, false, "people"],
    ["25+", 25, NONE, OPEN, false, "people"],
    ["more than 25", 26, NONE, OPEN, false, "people"],
    ["over 25", 26, NONE, OPEN, false, "people"],
    ["more than a dozen", 13, NONE, OPEN, false, "people"],
    ["up to 30", OPEN, NONE, 30, false, "people"],
    ["as many as 30", OPEN, NONE, 30, false, "people"],
    ["at most 30", OPEN, NONE, 30, false, "people"],
    ["no more than 30", OPEN, NONE, 30, false, "people"],
    ["fewer than 30", OPEN, NONE, 29, false, "people"],
    ["under 30", OPEN, NONE, 29, false, "people"],
    // A tenth either way, whole numbers outwards: 22.5 and 27.5.
    ["about 25", 22, 25, 28, true, "people"],
    ["around 25", 22, 25, 28, true, "people"],
    ["some 25", 22, 25, 28, true, "people"],
    ["roughly 25", 22, 25, 28, true, "people"],
    ["~25", 22, 25, 28, true, "people"],
    ["25 or so", 22, 25, 28, true, "people"],
    // 70 * 1.1 is not 77 in floating point.
    ["about 70", 63, 70, 77, true, "people"],
    ["about 1.5", 1.35, 1.5, 1.65, true, "people"],
    ["about 10-15", 9, NONE, 17, true, "people"],
    ["at least about 30", 27, NONE, OPEN, true, "people"],
    ["nearly 30", 27, NONE, 30, true, "people"],
    ["almost 30", 27, NONE, 30, true, "people"],
    ["close to 30", 27, NONE, 30, true, "people"],
    ["just over 30", 30, NONE, 33, true, "people"],
    ["10-15", 10, NONE, 15, false, "people"],
    ["10–15", 10, NONE, 15, false, "people"],
    ["10 to 15", 10, NONE, 15, false, "people"],
    ["between 10 and 15", 10, NONE, 15, false, "people"],
    ["from ten to fifteen", 10, NONE, 15, false, "people"],
    ["ten or twelve", 10, NONE, 12, false, "people"],
    ["25-30 soldiers", 25, NONE, 30, false, "soldiers"],
    ["2-3 million", 2_000_000, NONE, 3_000_000, false, "people"],
    ["200 to 3 thousand", 200, NONE, 3000, false, "people"],
    ["a couple", 2, NONE, 3, true, "people"],
    ["a couple of men", 2, NONE, 3, true, "men"],
    ["a few", 3, NONE, 10, true, "people"],
    ["a handful", 3, NONE, 10, true, "people"],
    ["several", 3, NONE, 19, true, "people"],
    ["several hundred", 300, NONE, 1900, true, "people"],
    ["dozens", 12, NONE, 199, true, "people"],
    ["scores of villagers", 20, NONE, 199, true, "villagers"],
    ["hundreds", 100, NONE, 1999, true, "people"],
    ["thousands", 1000, NONE, 19_999, true, "people"],
    ["tens of thousands", 10_000, NONE, 199_999, true, "people"],
    ["at least dozens", 12, NONE, OPEN, true, "people"],
    ["a dozen", 10, 12, 14, true, "people"],
    ["two dozen soldiers", 21, 24, 27, true, "soldiers"],
    ["no", 0, 0, 0, false, "people"],
    ["none", 0, 0, 0, false, "people"],
    ["nobody", 0, 0, 0, false, "people"],
    ["zero", 0, 0, 0, false, "people"],
    ["no casualties", 0, 0, 0, false, "casualties"],
    ["9 Taliban-held posts", 9, 9, 9, false, "Taliban-held posts"],
  ] as const)("%s", (words, low, best, high, approximate, of) => {
    expect(readQuantity(words)).toEqual({
      low,
      best,
      high,
      approximate,
      of,
      counts: null,
      unit: null,
      scope: "unstated",
      label: String(words),
      evidence: [],
    });
  });
});

describe("readQuantity() reads measures", () => {
  test.each([
    ["25%", 25, "%", "share"],
    ["25 per cent of voters", 25, "%", "voters"],
    ["half", 50, "%", "share"],
    ["half of the passengers", 50, "%", "passengers"],
    ["three-quarters of the town", 75, "%", "town"],
    ["3 km", 3, "km", "distance"],
    ["two hours", 2, "h", "duration"],
    ["$5 million", 5_000_000, "USD", "money"],
    ["5 tonnes of grain", 5, "t", "grain"],
  ])("%s", (words, best, unit, of) => {
    expect(readQuantity(words)).toMatchObject({ low: best, best, high: best, unit, of });
  });

  test("of which nothing is the next after 3", () => {
    expect(readQuantity("more than 3 km")).toMatchObject({ low: 3, high: null });
    expect(readQuantity("less than 3 km")).toMatchObject({ low: null, high: 3 });
  });
});

test("readQuantity() tells a part from the whole", () => {
  expect(readQuantity("25 of the passengers")).toMatchObject({ scope: "subset", of: "passengers" });
  expect(readQuantity("a total of 25 people")).toMatchObject({ scope: "total", of: "people" });
  // No known whole: the plain partitive of "dozens of".
  expect(readQuantity("dozens of passengers").scope).toBe("unstated");
});

test("readQuantity() takes what is counted from its argument first", () => {
  expect(readQuantity("25 guards", "casualties")).toMatchObject({
    of: "casualties",
    label: "25 guards",
  });
  expect(readQuantity(6.1, "magnitude").of).toBe("magnitude");
});

describe("readQuantity() does not read", () => {
  test.each([
    "",
    "yesterday",
    "guards",
    "the 25",
    "1,20",
    "1 2",
    "25 30",
    "twenty ten",
    "25 of",
    "a",
    "about",
    "at least",
    "__proto__",
    "constructor",
    "NaN",
    "Infinity",
    "1".repeat(1_000_000),
  ])("%.30s", (words) => {
    expect(() => readQuantity(words)).toThrow(SyntaxError);
    expect(() => readQuantity(words)).toThrow(/^cannot read ".*" as a quantity/u);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, "-5", "15-10", "fewer than 0"])(
    "%s, which is out of range",
    (words) => {
      expect(() => readQuantity(words)).toThrow(RangeError);
    },
  );

  test("what is neither a number nor a string", () => {
    for (const input of [null, undefined, {}, [25], true]) {
      expect(() => readQuantity(input as number)).toThrow(TypeError);
    }
    expect(() => readQuantity(25, " ")).toThrow(TypeError);
  });
});

test("readQuantity() gives no -0, which JSON would change", () => {
  expect(Object.is(readQuantity(-0).best, 0)).toBe(true);
});
