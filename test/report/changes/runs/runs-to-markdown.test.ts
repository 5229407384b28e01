import { describe, expect, test } from "vitest";
import { compareRuns } from "../../../../src/change/runs/compare-runs.ts";
import { runsToMarkdown } from "../../../../src/report/changes/runs/runs-to-markdown.ts";
import { runOf } from "../tolls.ts";

const courier = { source: "Courier", quantity: 30 };
const herald = { source: "Herald", quantity: 12 };

describe("runsToMarkdown()", () => {
  test("has a heading a list and a finding, with the words bold that differ", () => {
    const markdown = runsToMarkdown(compareRuns(runOf([courier]), runOf([courier, herald])));
    expect(markdown.match(/^#{1,3} .*/gmu)).toEqual([
      "# What changed between two runs",
      "## Accounts",
      "## New",
      "### 1. How many or how much (people)?",
    ]);
    expect(markdown).toContain("> “the landslide killed **12** people in Lorn”\n>\n> — Herald\n");
    expect(markdown).toContain("- Added: herald");
  });

  test("escapes what names hold", () => {
    const other = { source: "a|b <i>*c*", quantity: 12 };
    const markdown = runsToMarkdown(compareRuns(runOf([courier]), runOf([courier, other])));
    expect(markdown).toContain("> — a|b \\<i>\\*c\\*");
  });

  test("rejects what are no changes", () => {
    expect(() => runsToMarkdown([] as never)).toThrow(TypeError);
  });
});
