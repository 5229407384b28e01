import { describe, expect, test } from "vitest";
import { compareRuns } from "../../../../src/change/runs/compare-runs.ts";
import type { RunChanges } from "../../../../src/model/run-changes.ts";
import { runsToText } from "../../../../src/report/changes/runs/runs-to-text.ts";
import { runOf } from "../tolls.ts";

const courier = { source: "Courier", quantity: 30 };
const herald = { source: "Herald", quantity: 12 };
const echo = { source: "Echo", quantity: 50 };

const sectionOf = (report: string, heading: string): string =>
  report.split("\n\n\n").find((section) => section.startsWith(`${heading.toUpperCase()}  `)) ?? "";

describe("runsToText() puts each finding into its list, with both quotes", () => {
  test("what only the later run has is new", () => {
    const text = runsToText(compareRuns(runOf([courier]), runOf([courier, herald])));
    const section = sectionOf(text, "New");
    expect(section).toContain("“the landslide killed 12 people in Lorn”");
    expect(section).toContain("“the landslide killed 30 people in Lorn”");
    expect(section).toContain("figures whose bounds do not meet");
    expect(sectionOf(text, "Resolved")).toBe("");
  });

  test("what only the earlier run has is resolved, and nobody is said to be right", () => {
    const text = runsToText(compareRuns(runOf([courier, herald]), runOf([courier])));
    const section = sectionOf(text, "Resolved");
    expect(section).toContain("“the landslide killed 12 people in Lorn”");
    expect(section).toContain("does not say that anybody was right");
    expect(sectionOf(text, "New")).toBe("");
  });

  test("what stays is told without its reasons, which the reader knows", () => {
    const run = runOf([courier, herald]);
    const section = sectionOf(runsToText(compareRuns(run, run)), "Unchanged");
    expect(section).toContain("“the landslide killed 12 people in Lorn”");
    expect(section).toContain("“the landslide killed 30 people in Lorn”");
    expect(section).not.toContain("Rule");
  });

  test("what is judged otherwise tells what it was", () => {
    const before = runOf([courier, herald]);
    const [finding] = before.findings;
    if (finding === undefined) throw new Error("there is a finding");
    const after = {
      ...before,
      findings: [{ ...finding, verdict: "tension" as const, score: 0.4 }],
    };
    const section = sectionOf(runsToText(compareRuns(before, after)), "Changed");
    expect(section).toMatch(/tension · quantity · score 0\.40/);
    expect(section).toMatch(/Was {6}contradiction, score 0\.\d\d\n/);
  });

  test("and, where it was other figures, which", () => {
    const before = runOf([courier, herald]);
    const after = runOf([{ ...courier, quantity: 31 }, herald]);
    const [earlier] = before.findings;
    const [later] = after.findings;
    if (earlier === undefined || later === undefined) throw new Error("there are findings");
    const changes: RunChanges = {
      ...compareRuns(before, after),
      findings: {
        new: [],
        unchanged: [],
        changed: [{ before: earlier, after: later, changes: ["score"] }],
        resolved: [],
      },
    };
    expect(runsToText(changes)).toMatch(/Was .*: “12 people” against “30 people”/);
  });
});

describe("runsToText()", () => {
  test("counts first, then names the accounts that changed", () => {
    const text = runsToText(
      compareRuns(runOf([courier, herald]), runOf([courier, { ...herald, quantity: 30 }, echo])),
    );
    const [title, accounts] = text.split("\n\n\n");
    expect(title).toBe("What changed between two runs\n1 finding new · 1 resolved");
    expect(accounts).toMatch(/Added {6}echo\nChanged {4}herald\nUnchanged {2}1 account$/);
  });

  test("numbers findings through all lists", () => {
    const text = runsToText(
      compareRuns(runOf([courier, herald]), runOf([courier, { ...herald, quantity: 30 }, echo])),
    );
    expect(text.match(/^\d+(?= {2}\S)/gmu)).toEqual(["1", "2"]);
  });

  test("tells accounts of one name apart by their ids, and only those", () => {
    const first = { source: "agency", quantity: 30, id: "morning" };
    const second = { source: "agency", quantity: 12, id: "evening" };
    const text = runsToText(compareRuns(runOf([]), runOf([first, second, echo])));
    expect(text).toContain("agency (morning)");
    expect(text).toContain("agency (evening)");
    expect(text).not.toContain("Echo (");
  });

  test("counts accounts beyond four behind one quote", () => {
    const many = ["A", "B", "C", "D", "E", "F"].map((source) => ({ source, quantity: 30 }));
    const text = runsToText(compareRuns(runOf([]), runOf([...many, herald])));
    expect(text).toContain("A, B, C, D and 2 more");
  });

  test("says so where there is nothing", () => {
    expect(runsToText(compareRuns(runOf([]), runOf([])))).toBe(
      "What changed between two runs\nno findings in either run\n",
    );
  });

  test("shows the verdicts asked for; what has changed when either run has one", () => {
    const before = runOf([courier, herald]);
    const [finding] = before.findings;
    if (finding === undefined) throw new Error("there is a finding");
    const after = { ...before, findings: [{ ...finding, verdict: "tension" as const }] };
    const show = (changes: RunChanges, verdict: "contradiction" | "update") =>
      runsToText(changes, { verdicts: [verdict] });
    expect(show(compareRuns(before, after), "contradiction")).toContain("CHANGED");
    expect(show(compareRuns(before, after), "update")).not.toContain("CHANGED");
    expect(show(compareRuns(before, before), "update")).not.toContain("UNCHANGED");
  });

  test.each([
    ["no changes", () => runsToText({} as never), TypeError],
    ["nothing", () => runsToText(null as never), TypeError],
    [
      "a narrow width",
      () => runsToText(compareRuns(runOf([]), runOf([])), { width: 39 }),
      RangeError,
    ],
    ["no options", () => runsToText(compareRuns(runOf([]), runOf([])), null as never), TypeError],
  ])("rejects %s", (_, write, error) => {
    expect(write).toThrow(error);
  });
});
