import { describe, expect, test } from "vitest";
import { compareRevisions } from "../../../../src/change/revisions/compare-revisions.ts";
import { narrative } from "../../../../src/model/narrative-builder/narrative.ts";
import { revisionsToMarkdown } from "../../../../src/report/changes/revisions/revisions-to-markdown.ts";

const version = (text: string, quantity: number, source = "Courier") =>
  narrative({
    source,
    text,
    claims: [{ predicate: "kill", patient: "people", quantity, quote: text }],
  });

describe("revisionsToMarkdown()", () => {
  test("has the claims first, then the sentences with bold words", () => {
    const changes = compareRevisions(
      version("The fire killed 9 people.", 9),
      version("The fire killed 12 people.", 12),
    );
    const markdown = revisionsToMarkdown(changes);
    expect(markdown.match(/^#{1,3} .*/gmu)).toEqual([
      "# What changed between two versions",
      "## Claims changed",
      "### Courier: kill",
      "## Sentences",
      "### Reworded",
    ]);
    expect(markdown).toContain(
      "- before: “The fire killed **9** people.”\n  - after: “The fire killed **12** people.”\n",
    );
  });

  test("escapes what texts and names hold", () => {
    const markdown = revisionsToMarkdown(
      compareRevisions(
        version("The *fire* killed <b>9</b> people.", 9, "#1_News_"),
        version("The *fire* killed <b>12</b> people.", 12, "#1_News_"),
      ),
    );
    expect(markdown).toContain("\\*fire\\* killed \\<b>");
    expect(markdown).toContain("### #1_News\\_: kill");
  });

  test("rejects what are no changes", () => {
    expect(() => revisionsToMarkdown(undefined as never)).toThrow(TypeError);
  });
});
