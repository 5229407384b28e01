import { expect, test } from "vitest";
import { compareRuns } from "../../../src/change/runs/compare-runs.ts";
import { compare } from "../../../src/compare.ts";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";

const TOLL = { predicate: "kill", patient: "people", place: "Lorn", time: "2024-05-04" } as const;

const told = (source: string, claim: Partial<ClaimInput>) =>
  narrative({ source, claims: [{ ...TOLL, ...claim }] });

const courier = told("Courier", { quantity: 30 });
const herald = told("Herald", { quantity: 12 });
const conflict = compare([courier, herald]);

const counts = ({ findings }: ReturnType<typeof compareRuns>) => ({
  new: findings.new.length,
  unchanged: findings.unchanged.length,
  changed: findings.changed.length,
  resolved: findings.resolved.length,
});

test("compareRuns() finds nothing changed between a run and itself, however it is ordered", () => {
  const { findings, narratives } = compareRuns(conflict, compare([herald, courier]));
  expect(findings).toEqual({
    new: [],
    unchanged: conflict.findings,
    changed: [],
    resolved: [],
  });
  expect(narratives).toEqual({
    added: [],
    unchanged: ["courier", "herald"],
    changed: [],
    removed: [],
  });
});

test("compareRuns() calls new what an added account contradicts, and names the account", () => {
  const later = compare([courier, herald, told("Echo", { quantity: 50 })]);
  const run = compareRuns(conflict, later);
  expect(counts(run)).toEqual({ new: 2, unchanged: 1, changed: 0, resolved: 0 });
  expect(run.narratives.added).toEqual(["echo"]);
  expect(counts(compareRuns(later, conflict))).toEqual({
    new: 0,
    unchanged: 1,
    changed: 0,
    resolved: 2,
  });
});

test("compareRuns() calls resolved what no account says any more", () => {
  const run = compareRuns(conflict, compare([told("Courier", { quantity: 12 }), herald]));
  expect(run.findings.resolved).toEqual(conflict.findings);
  expect(run.narratives).toMatchObject({ changed: ["courier"], unchanged: ["herald"] });
});

test("compareRuns() shows a verdict that a declaration has changed", () => {
  const told = { predicate: "clash", time: "2021-12-01", place: "Islam Qala" };
  const party = (source: string, name: string) =>
    narrative({ source, claims: [{ ...told, party: ["Iranian border guards", name] }] });
  const accounts = [party("A", "the Taliban"), party("B", "armed bandits")];
  const known = knowledge({ disjoint: [["Taliban", "armed bandits"]] });
  const { findings } = compareRuns(compare(accounts), compare(accounts, { knowledge: known }));
  expect(
    findings.changed.map(({ before, after, changes }) => [before.verdict, after.verdict, changes]),
  ).toEqual([["tension", "contradiction", ["kind", "verdict", "score"]]]);
  expect(findings.new).toEqual([]);
});

test("compareRuns() knows a conflict again whose event has got another name", () => {
  // The day of the event is now that of the earliest account, and with it the ids.
  const later = compare([
    courier,
    herald,
    told("Echo", { quantity: 30, time: "2024-05-03/2024-05-04" }),
  ]);
  expect(later.findings.map(({ id }) => id)).not.toContain(conflict.findings[0]?.id);
  const run = compareRuns(conflict, later);
  expect(run.findings.resolved).toEqual([]);
  expect(run.findings.unchanged.length + run.findings.changed.length).toBe(1);
});

test("compareRuns() takes a conflict of other accounts at the same slot for another", () => {
  const other = compare([
    narrative({ id: "a", source: "A", claims: [{ ...TOLL, quantity: 7, place: "Hask" }] }),
    narrative({ id: "b", source: "B", claims: [{ ...TOLL, quantity: 9, place: "Hask" }] }),
  ]);
  expect(counts(compareRuns(conflict, other))).toEqual({
    new: 1,
    unchanged: 0,
    changed: 0,
    resolved: 1,
  });
});

test("compareRuns() does not look at the order of keys in an account", () => {
  const { id, ...rest } = courier;
  const turned = { ...rest, id };
  const { narratives } = compareRuns(conflict, compare([turned, herald]));
  expect(narratives.changed).toEqual([]);
});

test.each([{ given: null }, { given: {} }, { given: { ok: true, value: conflict } }])(
  "compareRuns() refuses what is no comparison: $given",
  ({ given }) => {
    expect(() => compareRuns(conflict, given as never)).toThrow(TypeError);
    expect(() => compareRuns(given as never, conflict)).toThrow("Cannot compare runs (before): ");
  },
);
