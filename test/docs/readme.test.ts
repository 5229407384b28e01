import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { WEIGHTS } from "../../src/align/events/evidence-weights.ts";

test("the report in the readme is a part of what npm start prints", () => {
  const [, excerpt = ""] = /```text\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8")) ?? [];
  expect(excerpt).toContain("actor.identity");
  expect(readFileSync("examples/border-clash/output.txt", "utf8")).toContain(excerpt.trimEnd());
});

test("the readme links every guide, and no file that is not there", () => {
  const readme = readFileSync("README.md", "utf8");
  const links = [...readme.matchAll(/\]\(([^)#:]+)/g)].map(([, file]) => file ?? "");
  const guides = readdirSync("docs").map((file) => `docs/${file}`);
  expect(guides.filter((file) => !links.includes(file))).toEqual([]);
  expect(links.filter((file) => !existsSync(file))).toEqual([]);
});

test("the table of the design has the weights of the same-event decision, and no others", () => {
  const rows = readFileSync("docs/design.md", "utf8")
    .split("## Same event")[1]
    ?.split("\n")
    .filter((line) => line.startsWith("| ") && !line.includes("weight") && !line.includes("---"));
  const told = rows?.slice(0, 20).flatMap((row) => row.split("|")[2]?.match(/[−+]?[0-9.]+/g) ?? []);
  const numbers = told?.map((text) => Number(text.replace("−", "-")));
  expect([...new Set(numbers)].sort()).toEqual([...new Set<number>(Object.values(WEIGHTS))].sort());
});
