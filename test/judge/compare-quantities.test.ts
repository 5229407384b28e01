import { expect, test } from "vitest";
import { compareQuantities, lowerSide, relativeGap } from "../../src/judge/compare-quantities.ts";
import { readQuantity } from "../../src/model/read-quantity.ts";

test.each([
  { left: 25, right: 25, relation: "same" },
  { left: 25, right: 26, relation: "apart" },
  { left: "at least 25", right: 24, relation: "apart" },
  { left: "at least 25", right: 40, relation: "includes" },
  { left: "10-15", right: 12, relation: "includes" },
  { left: "10-15", right: "15-20", relation: "fringe" },
  { left: "10-20", right: "15-25", relation: "compatible" },
  { left: "at least 25", right: "at most 25", relation: "fringe" },
  { left: "about 25", right: 25, relation: "includes" },
  { left: "about 25", right: "about 29", relation: "fringe" },
  { left: "about 25", right: 60, relation: "apart" },
  { left: "dozens", right: 48, relation: "includes" },
  { left: "dozens", right: 3, relation: "apart" },
  { left: "none", right: 1, relation: "apart" },
])(
  "compareQuantities() finds $left and $right $relation, both ways round",
  ({ left, right, relation }) => {
    const [one, other] = [readQuantity(left), readQuantity(right)];
    expect(compareQuantities(one, other)).toBe(relation);
    expect(compareQuantities(other, one)).toBe(relation);
  },
);

test("lowerSide() names the side that is lower as a whole", () => {
  expect(lowerSide(readQuantity(3), readQuantity("at least 5"))).toBe("left");
  expect(lowerSide(readQuantity("10-20"), readQuantity(3))).toBe("right");
  expect(lowerSide(readQuantity("10-20"), readQuantity(15))).toBeNull();
});

test("relativeGap() is small for neighbours and large for orders of magnitude", () => {
  expect(relativeGap(readQuantity(25), readQuantity(26))).toBeLessThan(0.05);
  expect(relativeGap(readQuantity(5), readQuantity(50))).toBe(0.9);
  expect(relativeGap(readQuantity(0), readQuantity(1))).toBe(1);
});

test("a toll that rose to ten and one of at least ten meet in a figure that both name", () => {
  const risen = { ...readQuantity("at most 10"), best: 10 };
  expect(compareQuantities(risen, readQuantity("at least 10"))).toBe("compatible");
});
