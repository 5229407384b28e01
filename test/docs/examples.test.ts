import { readFileSync, rmSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { extractDocExamples } from "../support/extract-doc-examples.ts";
import { runTsx } from "../support/run-tsx.ts";

const REPORT = ".cache/doc-examples-report.json";
const examples = extractDocExamples();
let errors: Record<string, string | null> = {};
let stderr = "";

beforeAll(() => {
  rmSync(REPORT, { force: true });
  const programs = examples.map(({ program }) => program);
  ({ stderr } = runTsx(["test/support/run-programs.ts", REPORT, ...programs]));
  if (programs.length > 0) errors = JSON.parse(readFileSync(REPORT, "utf8"));
}, 120_000);

test("the documentation has examples", () => {
  expect(examples.length).toBeGreaterThan(0);
});

test.each(examples)("$source runs", ({ source, program, code }) => {
  expect(code, `${source} shows no result: assert or print something`).toMatch(
    /\bassert\b|\bconsole\.log\(/,
  );
  const error = errors[program];
  if (error !== null)
    throw new Error(`${source}: ${error ?? "did not run, see the one before"}\n${stderr}`);
});
