import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runTsx } from "../../support/run-tsx.ts";

const data = mkdtempSync(join(tmpdir(), "rashomon-"));
afterAll(() => rmSync(data, { recursive: true, force: true }));

/** Runs a set on files of its folder; what it printed, and the figures of its last line. */
function evaluate(set: string, files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(data, "part-"));
  mkdirSync(join(folder, set));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, set, file), text);
  const run = runTsx(["scripts/evaluate/main.ts", set, "--data", folder]);
  expect(run.stderr).toBe("");
  expect(run.status).toBe(0);
  const figures: unknown = JSON.parse(run.stdout.trimEnd().split("\n").at(-1) ?? "");
  return { shown: run.stdout, figures };
}

const PLAIN = [
  ["The cook is peeling an onion", "The cook is not peeling an onion", "CONTRADICTION"],
  ["There is no girl feeding the goat", "A girl is feeding the goat", "CONTRADICTION"],
  ["The old gate is open", "The old gate is closed", "CONTRADICTION"],
  ["The cook is peeling a red onion", "The cook is peeling an onion", "ENTAILMENT"],
  ["The cook is peeling an onion", "A goat is eating a hat", "NEUTRAL"],
  // Exchanged roles: left out.
  ["The guard is following the cook", "The cook is following the guard", "NEUTRAL"],
] as const;

describe("evaluate sick", () => {
  const header = ["pair_ID", "sentence_A", "sentence_B", "entailment_judgment"];
  const rows = PLAIN.map((row, index) => [index + 1, ...row]);
  const table = [header, ...rows].map((row) => row.join("\t")).join("\n");

  test("measures on another part, a file for training beside it left alone", () => {
    const { shown, figures } = evaluate("sick", {
      "own_test_annotated.txt": table,
      "own_train.txt": table,
      "readme.txt": "A readme.\nWith\ttabs.\n",
    });
    expect(figures).toEqual({ set: "sick", precision: 100, recall: 100, f1: 100, items: 5 });
    expect(shown).toMatch(/^== own_test_annotated.txt: 5 pairs, 1 with exchanged roles left out$/m);
    expect(shown).toMatch(/^ {2}one negated, the other not +P [\d.]+ +R [\d.]+ +F1 [\d.]+$/m);
  }, 120_000);
});

describe("evaluate rte3-3way", () => {
  const pairs = [
    ["The ferry Ida, built in 1931, sank off Port Lorn on Monday.", "The ferry Ida sank."],
    ["The mayor of Lorn opened the new school on Friday.", "The mayor of Lorn has two sons."],
    ["The owners denied on Friday that the mill had been sold.", "The mill was sold."],
  ];
  const labels = ["YES", "UNKNOWN", "NO"];
  const xml = (withLabels: boolean) =>
    `<entailment-corpus>${pairs.map(
      ([t, h], index) =>
        `<pair id="${index + 1}"${withLabels ? ` entailment="${labels[index]}"` : ""}><t>${t}</t><h>${h}</h></pair>`,
    )}</entailment-corpus>`;
  const NAMES = { precision: expect.any(Number), recall: expect.any(Number) };
  const expected = { set: "rte3-3way", ...NAMES, f1: expect.any(Number), items: 3 };

  test("measures on another part, with a table of three classes beside it", () => {
    const table = ["id\tlabel3", ...labels.map((label, index) => `${index + 1}\t${label}`)];
    const { shown, figures } = evaluate("rte3-3way", {
      "own_test.xml": xml(false),
      "own_test_3way_labels.tsv": table.join("\n"),
      "own_train.xml": xml(true),
    });
    expect(figures).toEqual(expected);
    expect(shown).toMatch(/^== own_test.xml: 3 pairs$/m);
    expect(shown).toMatch(/^ {2}one negated, the other not +P/m);
  }, 120_000);

  test("measures on a file with three classes of its own", () => {
    expect(evaluate("rte3-3way", { "gold.xml": xml(true) }).figures).toEqual(expected);
  }, 120_000);
});

describe("evaluate emergent", () => {
  const rows = [
    "claimHeadline,articleHeadline,stance",
    '"The mayor closed the clinic","Mayor denies closing clinic, calls report a hoax",against',
    '"The mayor closed the clinic","Mayor closes clinic",for',
    '"The mayor closed the clinic","Rumour: has the mayor closed the clinic?",observing',
  ];

  test("measures on another part, without columns that nobody needs", () => {
    const { shown, figures } = evaluate("emergent", {
      "own_test.csv": rows.join("\n"),
      "own_train.csv": rows.join("\n"),
      "README.md": "Nothing.",
    });
    expect(figures).toEqual({ set: "emergent", accuracy: 100, againstF1: 100, items: 3 });
    expect(shown).toMatch(/^== own_test.csv: 3 pairs$/m);
    expect(shown).toMatch(/^ {2}refuting words, else for +accuracy [\d.]+ +F1 of against [\d.]+$/m);
  }, 120_000);
});
