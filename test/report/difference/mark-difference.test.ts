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
    // Half of the shorter one's words are enough, one of three is not.
    { quote: "nine men", other: "ten men", marks: "<nine> men" },
    { quote: "nine men died", other: "ten men fled", marks: "nine men died" },
    // Long and short words count alike, and so do a quote and its extract.
    {
      quote: "internationally a post fell",
      other: "nationally a post fell",
      marks: "<internationally> a post fell",
    },
    {
      quote: "the border post fell at dawn",
      other: "post fell",
      marks: "<the border> post fell <at dawn>",
    },
    // The same words in another order are not alike.
    { quote: "guards shot bandits", other: "bandits shot guards", marks: "guards shot bandits" },
    // Marks all over would help nobody.
    { quote: "bandits came", other: "nothing alike here", marks: "bandits came" },
    { quote: "bandits came", other: "", marks: "bandits came" },
    { quote: "", other: "bandits came", marks: "" },
  ])("$quote / $other", ({ quote, other, marks }) => {
    expect(marked(quote, other)).toBe(marks);
  });
});
