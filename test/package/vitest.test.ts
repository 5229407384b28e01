import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";

const { folder: installed } = inject("packed");
const project = join(installed, "newsroom");

/** A test of a newsroom: the first passes, the second fails. */
const NEWSROOM = `
import { narrative } from "rashomon";
import { contradictionMatchers, expectNoContradiction } from "rashomon/vitest";
import { expect, test } from "vitest";

expect.extend(contradictionMatchers);
const told = (source: string, quantity: number) =>
  narrative({
    source,
    claims: [{ predicate: "kill", patient: "people", quantity, place: "Lorn", time: "2024-05-04" }],
  });
const police = told("Police", 12);

test("a sound draft", () => {
  expectNoContradiction(told("our draft", 12), [police]);
  expect(told("our draft", 12)).toBeConsistentWith(police);
});
test("a draft with a wrong toll, by the helper", () => {
  expectNoContradiction(told("our draft", 30), police);
});
test("a draft with a wrong toll, by the matcher", () => {
  expect(told("our draft", 30)).toBeConsistentWith(police, { verdicts: ["contradiction"] });
});
`;

/** What the types must refuse. */
const MISTAKES = `
import { expect } from "vitest";
import "rashomon/vitest";
// @ts-expect-error TS2554: there are no sources.
expect("a draft").toBeConsistentWith();
// @ts-expect-error TS2769, TS2322: there is no such verdict.
expect("a draft").toContradict("a source", { verdicts: ["lie"] });
`;

beforeAll(() => {
  mkdirSync(project, { recursive: true });
  // Vitest is the one that runs this, as if it were installed beside the package.
  const link = join(installed, "node_modules/vitest");
  if (!existsSync(link)) symlinkSync(resolve("node_modules/vitest"), link);
  writeFileSync(join(project, "newsroom.test.ts"), NEWSROOM);
  writeFileSync(join(project, "mistakes.ts"), MISTAKES);
  writeFileSync(join(project, "vitest.config.mjs"), "export default { test: { root: '.' } };\n");
});

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, args, {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", CI: "1" },
  });

test("in a new project a test fails with the explanation, both quotes and the rule", () => {
  const { stdout, stderr, status } = run(
    resolve("node_modules/vitest/vitest.mjs"),
    "run",
    "--reporter=json",
  );
  const report = JSON.parse(stdout || `{ "error": ${JSON.stringify(stderr)} }`);
  expect(report).toMatchObject({ numPassedTests: 1, numFailedTests: 2 });
  expect(status).toBe(1);
  const messages: readonly string[] = report.testResults[0].assertionResults.flatMap(
    ({ failureMessages }: { failureMessages: readonly string[] }) => failureMessages,
  );
  expect(messages).toHaveLength(2);
  for (const message of messages) {
    expect(message).toContain("The draft stands against its sources in 1 point:");
    expect(message).toContain("our draft gave “30 people”");
    expect(message).toContain("draft:   “30 people” (our draft)");
    expect(message).toContain("source:  “12 people” (Police)");
    expect(message).toMatch(/rule: {4}\S/);
  }
});

test("the matchers have types on the expect of Vitest", () => {
  const { stdout } = run(
    resolve("node_modules/typescript/bin/tsc"),
    ...["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022"],
    ...["--module", "nodenext", "--moduleResolution", "nodenext"],
    ...["newsroom.test.ts", "mistakes.ts"],
  );
  expect(stdout).toBe("");
});
