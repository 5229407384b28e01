import { expect, test } from "vitest";
import { readPageDate } from "../../../../src/read/html/metadata/read-page-date.ts";

test.each([
  { value: "2024-03-07", date: "2024-03-07" },
  { value: "20240307", date: "2024-03-07" },
  { value: "2024-03-07T09:30:15+03:30", date: "2024-03-07T09:30+03:30" },
  { value: "2024-03-07T09:30:15.123Z", date: "2024-03-07T09:30Z" },
  { value: "2024-03-07T09:30+0330", date: "2024-03-07T09:30+03:30" },
  { value: "2024-03-07T09:30:00-05:00", date: "2024-03-07T09:30-05:00" },
  { value: "2024-03-07 09:30:15", date: "2024-03-07T09:30" },
  { value: "20240307T093015Z", date: "2024-03-07T09:30Z" },
  { value: "Thu, 07 Mar 2024 09:30:15 GMT", date: "2024-03-07T09:30Z" },
  { value: "Thu, 7 Mar 2024 09:30:15 +0100", date: "2024-03-07T09:30+01:00" },
  { value: "7 March 2024", date: "2024-03-07" },
  { value: "March 7th, 2024", date: "2024-03-07" },
  { value: "Thursday, March 7, 2024, 9:30 pm", date: "2024-03-07T21:30" },
])("readPageDate() reads $value as $date", ({ value, date }) => {
  expect(readPageDate(value)).toBe(date);
});

test.each([
  { value: "2024-03-07T00:00:00", why: "midnight of no zone" },
  { value: "2024-03-07T00:00:00.000Z", why: "midnight in UTC" },
  { value: "2024-03-07T25:00:00Z", why: "no such hour" },
])("readPageDate() takes $value for a day: $why", ({ value }) => {
  expect(readPageDate(value)).toBe("2024-03-07");
});

test("readPageDate() keeps a midnight that has a zone", () => {
  expect(readPageDate("2024-03-07T00:00:00+03:30")).toBe("2024-03-07T00:00+03:30");
});

test.each([
  { value: null, why: "nothing" },
  { value: "", why: "empty" },
  { value: "yesterday", why: "relative" },
  { value: "3/7/2024", why: "two days" },
  { value: "2024-02-30", why: "no such day" },
  { value: "2024-13-01", why: "no such month" },
  { value: "1709803800", why: "a count of seconds" },
  { value: "31 Foo 2024", why: "no month" },
  { value: "2024", why: "a year" },
  { value: "x".repeat(1000), why: "too long" },
])("readPageDate() does not take $value: $why", ({ value }) => {
  expect(readPageDate(value)).toBeNull();
});
