import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../../src/report/to-markdown.ts";
import { toText } from "../../../src/report/to-text.ts";
import { BORDER_CLASH } from "../fixture.ts";
import { manyAccounts } from "../many-accounts.ts";

const withFindings = (count: number) => ({
  ...BORDER_CLASH,
  findings: Array.from({ length: count }, (_, index) => {
    const finding = BORDER_CLASH.findings[index % 3];
    if (finding === undefined) throw new Error("there are three findings");
    return { ...finding, verdict: "contradiction" as const };
  }),
});

const shortOf = (text: string): string =>
  text.split("\n\n\n").find((section) => section.startsWith("IN SHORT")) ?? "";

describe("a report in short", () => {
  test("tells question, sides and accounts of contradictions and tensions", () => {
    const short = shortOf(toText(BORDER_CLASH));
    const numbers = BORDER_CLASH.findings.flatMap(({ verdict }, index) =>
      verdict === "contradiction" || verdict === "tension" ? [String(index + 1)] : [],
    );
    expect(short.match(/^\d+/gmu)).toEqual(numbers);
    const [first] = BORDER_CLASH.findings;
    expect(short).toContain(first?.locus.question);
    for (const { label } of first?.readings ?? []) expect(short).toContain(label);
    expect(short).toContain("(tension)");
  });

  test("stands before everything else, and has the same in Markdown", () => {
    const markdown = toMarkdown(BORDER_CLASH);
    expect(markdown.match(/^## .*/gmu)?.[0]).toBe("## In short");
    expect(markdown).toMatch(/^\| 1 \| .*\? \| .*<br>A .* \| .* \|$/mu);
  });

  test("is left out where there are so few findings that one sees them", () => {
    expect(shortOf(toText(withFindings(2)))).toBe("");
    expect(shortOf(toText(withFindings(3)))).not.toBe("");
  });

  test("is there for one finding where the accounts fill the first screen", () => {
    expect(shortOf(toText(manyAccounts(13)))).toContain("1  ");
    expect(shortOf(toText(manyAccounts(12)))).toBe("");
  });

  test("follows the verdicts asked for", () => {
    expect(shortOf(toText(BORDER_CLASH, { verdicts: ["update"] }))).toBe("");
  });

  test("counts what is beyond twelve", () => {
    expect(shortOf(toText(withFindings(15)))).toMatch(/and 3 more findings$/u);
  });
});
