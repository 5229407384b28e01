import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { partFiles } from "../../../scripts/evaluate/entailment/part-files.ts";

test.each([
  ["own_train.txt own_trial.txt", "own_trial.txt"],
  ["own_TRAIN.txt own_test_annotated.txt own_trial.txt", "own_test_annotated.txt own_trial.txt"],
  ["own_train.txt", "own_train.txt"],
  ["own.txt readme.txt SOURCE.txt LICENSE.txt licence-own.txt", "own.txt"],
  ["own.csv", ""],
])("of %s it measures on: %s", (files, measured) => {
  const folder = mkdtempSync(join(tmpdir(), "rashomon-"));
  for (const file of files.split(" ")) writeFileSync(join(folder, file), "");
  expect(partFiles(folder, (file) => file.endsWith(".txt")).join(" ")).toBe(measured);
  rmSync(folder, { recursive: true });
});
