import { expect, test } from "vitest";
import { countEntities } from "../../../scripts/evaluate/muc4/ceaf-ree.ts";

test("a found string is right when a gold entity has it, whatever its case and marks", () => {
  const counts = countEntities([["The “Zorg” Front"]], [["zorg front", "the zorg front"]]);
  expect(counts).toEqual({ right: 1, found: 1, wanted: 1 });
});

test("a part of a gold string is not right", () => {
  expect(countEntities([["front"]], [["zorg front"]]).right).toBe(0);
});

test("one gold entity counts for one found entity only", () => {
  expect(countEntities([["car"], ["vehicle"]], [["car", "vehicle"]])).toEqual({
    right: 1,
    found: 2,
    wanted: 1,
  });
});

test("the best assignment is found when the first choice is taken", () => {
  // "guards" fits both; "police" only the first, which "guards" must leave to it.
  const gold = [
    ["guards", "police"],
    ["guards", "men"],
  ];
  expect(countEntities([["guards"], ["police"]], gold).right).toBe(2);
});
