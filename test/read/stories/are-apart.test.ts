import { expect, test } from "vitest";
import { readTime } from "../../../src/model/read-time.ts";
import { areApart } from "../../../src/read/stories/are-apart.ts";

test.each([
  ["a day and the next", "2024-03-05", "2024-03-06", false],
  ["two days with another in between", "2024-03-05", "2024-03-07", false],
  ["two days with two in between", "2024-03-05", "2024-03-08", true],
  ["a day and its month", "2024-03-05", "2024-03", false],
  ["a day and the month before", "2024-03-01", "2024-02", true],
  ["a day and a year long past", "2024-03-05", "1998", true],
  ["a day and a stretch that has begun", "2024-03-05", "2021/..", false],
  ["an hour and the day", "2024-03-05T10:00", "2024-03-05", false],
])("%s", (_, left, right, apart) => {
  expect(areApart(readTime(left), readTime(right))).toBe(apart);
  expect(areApart(readTime(right), readTime(left))).toBe(apart);
});
