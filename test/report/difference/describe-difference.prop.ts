import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { describeDifference } from "../../../src/report/difference/describe-difference.ts";

// Few words, so that two texts often share some.
const words = fc
  .array(fc.constantFrom("guards", "the", "fired", ",", " ", "  ", "\n", "é", "国", "\ud800"))
  .map((parts) => parts.join(""));
const text = fc.oneof(words, fc.string({ unit: "binary" }));

test.prop([text, text])("loses no code unit of either side", (left, right) => {
  const segments = describeDifference(left, right);
  const joined = (without: "left" | "right") =>
    segments.filter(({ side }) => side !== without).map((segment) => segment.text);
  expect(joined("right").join("")).toBe(left);
  expect(joined("left").join("")).toBe(right);
});

test.prop([text])("finds no difference between a text and itself", (left) => {
  expect(describeDifference(left, left).every(({ side }) => side === "both")).toBe(true);
});
