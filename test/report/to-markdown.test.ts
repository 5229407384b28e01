import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../src/report/to-markdown.ts";
import { BORDER_CLASH } from "./fixture.ts";
import { withWords } from "./hostile.ts";
import { manyAccounts } from "./many-accounts.ts";

const golden = (name: string): string => `../golden/report/${name}`;

/** Rows of the first table under a heading. */
const tableUnder = (markdown: string, heading: string): readonly string[] => {
  const after = markdown.slice(markdown.indexOf(heading)).split("\n");
  const start = after.findIndex((line) => line.startsWith("|"));
  const rest = after.slice(start);
  return rest.slice(0, rest.indexOf(""));
};

/** Cells of a row: what stands between bars that no backslash goes before. */
const cellCount = (row: string): number => (row.match(/(?<!\\)\|/gu)?.length ?? 0) - 1;

describe("toMarkdown() as it looks", () => {
  test("with four accounts", async () => {
    await expect(toMarkdown(BORDER_CLASH)).toMatchFileSnapshot(golden("report.md"));
  });

  test("with fifty accounts", async () => {
    await expect(toMarkdown(manyAccounts(50))).toMatchFileSnapshot(golden("report-fifty.md"));
  });
});

describe("toMarkdown()", () => {
  test.each([
    { words: "line\nend", shown: "line end" },
    { words: "<b>x</b>", shown: "\\<b>x\\</b>" },
    { words: "*x* and _y_", shown: "\\*x\\* and \\_y\\_" },
    { words: "`x`", shown: "\\`x\\`" },
    { words: "~~gone~~", shown: "\\~\\~gone\\~\\~" },
    { words: "$5 to $6", shown: "\\$5 to \\$6" },
    { words: "[x](y)", shown: "\\[x]\\(y)" },
    { words: "&lt;", shown: "\\&lt;" },
  ])("writes $words so that it shows as it is", ({ words, shown }) => {
    const markdown = toMarkdown(withWords(words));
    expect(markdown).toContain(shown);
    expect(markdown.replaceAll(shown, "")).not.toContain(words);
  });

  test.each(["|", "\\|", "a | b\n| c |", "||||"])("keeps its tables whole around %j", (words) => {
    const table = tableUnder(toMarkdown(withWords(words)), "## Accounts");
    expect(table).toHaveLength(2 + BORDER_CLASH.narratives.length);
    expect(new Set(table.map(cellCount))).toEqual(new Set([4]));
  });

  test("makes words bold that only one side has", () => {
    const markdown = toMarkdown(BORDER_CLASH);
    expect(markdown).toContain("“**At least nine** of the attackers were killed”");
  });

  test("shows the verdicts asked for", () => {
    const markdown = toMarkdown(BORDER_CLASH, { verdicts: ["refinement"] });
    expect(markdown).toContain("## Refinements");
    expect(markdown).not.toContain("## Contradictions");
  });

  test("throws RangeError for a number outside its range", () => {
    expect(() => toMarkdown(BORDER_CLASH, { quotesPerReading: 0 })).toThrow(RangeError);
  });
});
