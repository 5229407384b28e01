import { compare, competingHypotheses, hypothesesToMarkdown, narrative } from "rashomon";
import { describe, expect, test } from "vitest";
import { accounts } from "../../../examples/border-clash/accounts.ts";

function tolls(one: string, other: string) {
  const told = (source: string, quantity: number) =>
    narrative({
      eventTime: "2024-03-05",
      source,
      claims: [{ predicate: "kill", patient: "people", quantity, event: "blast" }],
    });
  return competingHypotheses(compare([told(one, 12), told(other, 30)]));
}

describe("hypothesesToMarkdown()", () => {
  test("has a table with Heuer's letters, and the ranks below", () => {
    const markdown = hypothesesToMarkdown(competingHypotheses(compare(accounts)));
    expect(markdown).toContain("| Evidence | Weight | Diagnosticity | V1 | V2 | V3 | V4 |");
    expect(markdown).toMatch(
      /misunderstanding<br>— Reza Khaasteh \| \d \| \d \| I \| C \| · \| I \|/,
    );
    expect(markdown).toMatch(/\| Rank \| \| \| \d \| \d \| \d \| \d \|\n$/);
  });

  test("does not say who is right", () => {
    const markdown = hypothesesToMarkdown(competingHypotheses(compare(accounts)));
    expect(markdown).toContain("not that it is true");
    expect(markdown).not.toMatch(/likely|probabl/i);
  });

  test("escapes what names hold, so that they break no table", () => {
    const markdown = hypothesesToMarkdown(tolls("a|b <i>*c*", "Herald"));
    expect(markdown).toContain("a\\|b \\<i>\\*c\\*");
  });

  test("says so where nothing is in conflict", () => {
    expect(hypothesesToMarkdown(competingHypotheses(compare([])))).toBe(
      "# Competing hypotheses\n\nNothing is in conflict.\n",
    );
  });

  test("rejects what are no hypotheses", () => {
    expect(() => hypothesesToMarkdown(null as never)).toThrow(TypeError);
  });
});
