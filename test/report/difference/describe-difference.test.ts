import { describe, expect, test } from "vitest";
import { describeDifference } from "../../../src/report/difference/describe-difference.ts";

/** `both -left +right`, for short tables. */
const notation = (left: string, right: string): string =>
  describeDifference(left, right)
    .map(({ text, side }) => ({ left: `[-${text}-]`, right: `{+${text}+}`, both: text })[side])
    .join("");

describe("describeDifference()", () => {
  test.each([
    { left: "", right: "", notes: "" },
    { left: "same words", right: "same words", notes: "same words" },
    { left: "nine died", right: "ten died", notes: "[-nine-]{+ten+} died" },
    { left: "the dead", right: "the many dead", notes: "the{+ many+} dead" },
    { left: "they fired", right: "then they fired", notes: "{+then +}they fired" },
    { left: "at 14:30", right: "at 14:45", notes: "at[- 14:30-]{+ 14:45+}" },
    { left: "1,200 men", right: "1,300 men", notes: "[-1,200-]{+1,300+} men" },
    // Whole words, in any script: no letter of one word is matched with a letter of another.
    { left: "مرزبان شلیک", right: "طالبان شلیک", notes: "[-مرزبان-]{+طالبان+} شلیک" },
    { left: "солдат убит", right: "солдаты убиты", notes: "[-солдат убит-]{+солдаты убиты+}" },
    { left: "don't go", right: "do go", notes: "[-don't-]{+do+} go" },
    { left: "__proto__ x", right: "constructor x", notes: "[-__proto__-]{+constructor+} x" },
  ])("$left / $right", ({ left, right, notes }) => {
    expect(notation(left, right)).toBe(notes);
  });

  test("gives up on quotes that have nothing to do with each other", () => {
    const left = Array.from({ length: 1000 }, (_, index) => `l${index}`).join(" ");
    const right = Array.from({ length: 1000 }, (_, index) => `r${index}`).join(" ");
    expect(describeDifference(left, right)).toEqual([
      { text: left, side: "left" },
      { text: right, side: "right" },
    ]);
  });
});
