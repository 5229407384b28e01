import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runTsx } from "../../support/run-tsx.ts";

const SET = "clough-stevenson-reuse";
const data = mkdtempSync(join(tmpdir(), "rashomon-"));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const SOURCES = {
  k: "A kite needs a tail because the tail keeps its nose up in the wind, and without one it turns over and falls to the ground like a stone.",
  m: "Bread rises since yeast feeds on the sugar of the flour and gives off a gas, which the dough holds in a net of gluten as it is baked.",
};
const OTHER =
  "Nobody asked the old man where he had been all summer, and he would not have told them if they had.";

function evaluate(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = mkdtempSync(join(data, "part-"));
  mkdirSync(join(folder, SET));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, SET, file), text);
  return runTsx(["scripts/evaluate/main.ts", SET, "--data", folder]);
}

test("evaluate clough-stevenson-reuse measures on whatever answers and tasks there are", () => {
  const rows = [
    ["g8pX_taskk.txt", "k", "cut"],
    ["g8pY_taskk.txt", "k", "non"],
    ["g8pX_taskm.txt", "m", "cut"],
    ["g8pY_taskm.txt", "m", "non"],
    ["g8pZ_taskm.txt", "m", "light"],
    ["orig_taskk.txt", "k", "orig"],
    ["orig_taskm.txt", "m", "orig"],
    ["orig_taskq.txt", "q", "orig"],
  ];
  const run = evaluate({
    "file_information.csv": ["File,Task,Category", ...rows.map((row) => row.join(","))].join(
      "\r\n",
    ),
    "orig_taskk.txt": SOURCES.k,
    "orig_taskm.txt": SOURCES.m,
    "g8pX_taskk.txt": SOURCES.k,
    // Not UTF-8: an apostrophe of Windows.
    "g8pY_taskk.txt": Buffer.from(`${OTHER} It wasn\x92t theirs.`, "latin1"),
    "g8pX_taskm.txt": SOURCES.m,
    "g8pY_taskm.txt": OTHER,
    // g8pZ is listed and not there.
  });
  expect(run.stderr).toBe("");
  expect(JSON.parse(run.stdout.trimEnd().split("\n").at(-1) ?? "")).toEqual({
    set: SET,
    accuracy: 100,
    crossValidated: 100,
    majority: 50,
    // With classes missing from all other tasks, its bounds are arbitrary.
    containment: expect.any(Number),
    binary: 100,
    items: 4,
  });
  expect(run.stdout).toMatch(/^ {2}most frequent class of the other tasks +50$/mu);
}, 120_000);

test("evaluate clough-stevenson-reuse leaves cross-validation out of one task", () => {
  const run = evaluate({
    "file_information.csv": "File,Task,Category\ng8pX_taskk.txt,k,cut\norig_taskk.txt,k,orig\n",
    "orig_taskk.txt": SOURCES.k,
    "g8pX_taskk.txt": SOURCES.k,
  });
  expect(JSON.parse(run.stdout.trimEnd().split("\n").at(-1) ?? "")).toMatchObject({
    accuracy: 100,
    crossValidated: null,
    items: 1,
  });
}, 120_000);

test("evaluate clough-stevenson-reuse skips a folder without answers", () => {
  const run = evaluate({ "readme.txt": "Nothing here." });
  expect(run.status).toBe(2);
}, 120_000);
