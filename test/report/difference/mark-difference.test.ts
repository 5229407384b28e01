import { describe, expect, test } from "vitest";
import { markDifference } from "../../../src/report/difference/mark-difference.ts";

const marked = (quote: string, other: string): string =>
  markDifference(quote, other)
    .map((piece) => (piece.marked ? `<${piece.text}>` : piece.text))
    .join("");

describe("markDifference()", () => {
  test.each([
    { quote: "nine men died", other: "ten men died", marks: "<nine> men died" },
    { quote: "men died", other: "ten men died", marks: "men died" },
    { quote: "ten armed men died", other: "ten men died", marks: "ten <armed> men died" },
    // Signs alone are no difference worth a mark.
    { quote: "men, women died", other: "men women died", marks: "men, women died" },
    // Marks all over would help nobody.
    { quote: "bandits came", other: "nothing alike here", marks: "bandits came" },
    { quote: "bandits came", other: "", marks: "bandits came" },
    { quote: "", other: "bandits came", marks: "" },
  ])("$quote / $other", ({ quote, other, marks }) => {
    expect(marked(quote, other)).toBe(marks);
  });
});
