import { parse } from "csv-parse/sync";
import { compare, competingHypotheses, hypothesesToCsv, narrative } from "rashomon";
import { describe, expect, test } from "vitest";
import { accounts } from "../../../examples/border-clash/accounts.ts";

const rowsOf = (csv: string): string[][] => parse(csv);

function tolls(one: string, other: string, event = "blast") {
  const told = (source: string, quantity: number) =>
    narrative({
      eventTime: "2024-03-05",
      source,
      claims: [{ predicate: "kill", patient: "people", quantity, event }],
    });
  return [told(one, 12), told(other, 30)];
}

describe("hypothesesToCsv()", () => {
  test("has a line a piece of evidence and a cell a hypothesis, as a reader of CSV sees it", () => {
    const given = competingHypotheses(compare(accounts));
    const [head, ...lines] = rowsOf(hypothesesToCsv(given));
    expect(head?.slice(0, 7)).toEqual([
      "",
      "Question",
      "Evidence",
      "According to",
      "Origins",
      "Weight",
      "Diagnosticity",
    ]);
    expect(head?.[7]).toBe("V1 as told by Fars News, other reports and unnamed sources (gandhara)");
    expect(lines).toHaveLength(14);
    const [matrix] = given.matrices;
    expect(lines.map((line) => line.slice(7))).toEqual([
      ...(matrix?.evidence.map(({ cells }) => [...cells]) ?? []),
      matrix?.hypotheses.map(({ inconsistency }) => String(inconsistency)),
      matrix?.hypotheses.map(({ rank }) => String(rank)),
    ]);
  });

  test("leaves the cells of other disputes empty", () => {
    const comparison = compare([
      ...tolls("Courier", "Herald", "one"),
      ...tolls("Echo", "Mirror", "two"),
    ]);
    const lines = rowsOf(hypothesesToCsv(competingHypotheses(comparison)));
    expect(lines[1]?.slice(7)).toEqual(["consistent", "inconsistent", "", ""]);
    expect(lines[3]?.slice(7)).toEqual(["", "", "consistent", "inconsistent"]);
  });

  test.each(["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1"])(
    "keeps %j from being a formula",
    (name) => {
      const csv = hypothesesToCsv(competingHypotheses(compare(tolls(name, "Herald"))));
      const names = rowsOf(csv).map((line) => line[3] ?? "");
      for (const cell of names) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(names.some((cell) => cell.startsWith("'"))).toBe(true);
    },
  );

  test("keeps quotes, commas and line ends of a name in their cell", () => {
    const name = 'The "Daily", Harbourton\nEdition';
    const lines = rowsOf(hypothesesToCsv(competingHypotheses(compare(tolls(name, "Herald")))));
    expect(lines.map((line) => line[3])).toContain(name);
  });

  test("is a head and two lines for no hypotheses", () => {
    const none = competingHypotheses(compare([]));
    expect(rowsOf(hypothesesToCsv(none)).map(([first]) => first)).toEqual([
      "",
      "Inconsistency",
      "Rank",
    ]);
  });

  test("rejects what are no hypotheses", () => {
    expect(() => hypothesesToCsv({} as never)).toThrow(TypeError);
  });
});
