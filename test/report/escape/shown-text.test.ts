import { expect, test } from "vitest";
import { shownText } from "../../../src/report/escape/shown-text.ts";
import { toText } from "../../../src/report/to-text.ts";
import { withWords } from "../hostile.ts";

test.each([
  { as: "label", limit: 200 },
  { as: "sentence", limit: 1000 },
] as const)("shownText() keeps a $as of $limit code units and cuts a longer one", (options) => {
  const { as, limit } = options;
  expect(shownText("x".repeat(limit), as)).toBe("x".repeat(limit));
  const cut = shownText("x".repeat(limit + 1), as);
  expect(cut.endsWith("x […]")).toBe(true);
  expect(cut.length).toBeLessThanOrEqual(limit);
});

test("shownText() makes the text visible before it measures it", () => {
  expect(shownText("\u0000".repeat(100), "label").length).toBeLessThanOrEqual(200);
});

// Wrapping takes quadratic time: without a limit this ran for minutes.
test("toText() writes words of 100,000 code units in good time", { timeout: 20_000 }, () => {
  expect(toText(withWords("x".repeat(100_000)))).toContain("x […]");
});
