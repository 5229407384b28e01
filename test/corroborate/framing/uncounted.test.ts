import { expect, test } from "vitest";
import { uncounted } from "../../../src/corroborate/framing/uncounted.ts";

test.each([
  ["Thousands of farmers", "farmers"],
  ["tens of thousands of angry farmers", "angry farmers"],
  ["dozens of Afghans", "Afghans"],
  ["some farmers", "farmers"],
  ["some 300 farmers", "farmers"],
  ["at least 25 civilians", "civilians"],
  ["the 12 farmers", "farmers"],
  ["twenty-five Iranian guards", "Iranian guards"],
  ["10-15 boats", "boats"],
  ["10 to 15 boats", "boats"],
  ["many thousands of sheep", "sheep"],
  ["several of the farmers", "farmers"],
  ["a third of the passengers", "passengers"],
  ["a number of protesters", "protesters"],
  ["a group of farmers", "farmers"],
  ["a couple of thieves", "thieves"],
  ["1,200 dockers", "dockers"],
  ["Some Rovers fighters", "Rovers fighters"],
])("uncounted() leaves out how many: %s", (label, noun) => {
  expect(uncounted(label)).toBe(noun);
});

test.each([
  ["a mob of farmers"],
  ["a gang of farmers"],
  ["a band of dockers"],
  ["farmers"],
  ["dozens"],
  ["the 1st Brigade"],
  ["21st Division"],
  ["Three Rivers Council"],
  ["9/11 attackers"],
  ["a 50-year-old man"],
  ["a hundred-strong mob"],
  ["a two-headed calf"],
  ["half-brothers"],
  ["the third man"],
  ["a third man"],
  ["most wanted men"],
  ["100 metre runner"],
  [""],
])("uncounted() keeps what counts nothing: %s", (label) => {
  expect(uncounted(label)).toBe(label);
});
