import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { runTsx } from "../support/run-tsx.ts";

const programs = readdirSync("examples").filter((name) => existsSync(`examples/${name}/main.ts`));

test.each(programs)("examples/%s prints what its output.txt says", async (name) => {
  const { status, stdout, stderr } = runTsx([`examples/${name}/main.ts`]);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  await expect(stdout).toMatchFileSnapshot(`../../examples/${name}/output.txt`);
});
