import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataFolder } from "../../scripts/evaluate/data-folder.ts";
import { ALL_SETS } from "../../scripts/evaluate/sets/all-sets.ts";
import { runTsx } from "../support/run-tsx.ts";

const PROGRAM = "scripts/evaluate/main.ts";

test("evaluate lists its sets when it does not know one", () => {
  const { status, stderr } = runTsx([PROGRAM, "no-such-set"]);
  expect(status).toBe(2);
  for (const { name } of ALL_SETS) expect(stderr).toContain(name);
}, 60_000);

test("evaluate says aloud that the data is missing", () => {
  const { status, stdout, stderr } = runTsx([PROGRAM, "muc4-clusters", "--data", "no/such/folder"]);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/Skipped muc4-clusters: the folder .*no.such.folder.* is missing/);
}, 60_000);

// The set of treebanks has a test of its own (ud.test.ts): on real ones it takes minutes.
test.each(ALL_SETS.filter(({ name }) => name !== "ud"))(
  "evaluate $name ends with a line of JSON",
  ({ name, directory }) => {
    if (!existsSync(join(dataFolder(undefined), directory))) {
      console.warn(`SKIPPED: no data for ${name}; set RASHOMON_DATA to run it`);
      return;
    }
    const { status, stdout } = runTsx([PROGRAM, name]);
    expect(status).toBe(0);
    const figures: unknown = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
    expect(figures).toMatchObject({ set: name, items: expect.any(Number) });
  },
  120_000,
);
