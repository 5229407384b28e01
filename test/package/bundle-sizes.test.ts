import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { buildPage } from "../support/build-page.ts";

const { folder } = inject("packed");

/** What a page imports, and the sizes it is known by. */
const PAGES = {
  everything: `export * from "rashomon"; export * as report from "rashomon/report";`,
  "compare alone": `export { compare } from "rashomon";`,
  "compare and narrative": `export { compare, narrative } from "rashomon";`,
  "compare, narrative and toText": `export { compare, narrative, toText } from "rashomon";`,
  "compare and appraise": `export { appraise, compare } from "rashomon";`,
  "compareRuns alone": `export { compareRuns } from "rashomon";`,
} as const;

type PageName = keyof typeof PAGES;

const pages = new Map<string, string>();

beforeAll(async () => {
  for (const [name, source] of Object.entries(PAGES)) {
    const { code } = await buildPage(folder, `page-${pages.size}`, source);
    pages.set(name, code);
  }
}, 120_000);

const codeOf = (name: PageName): string => pages.get(name) ?? "";

describe("a page carries what it imports and little else", () => {
  // Words of tables, which no minifier changes: of AFINN, of a belief method, of zod, of Markdown.
  test.each([
    { name: "compare alone", without: ["abhorrent", "truth-finder", "ZodObject", "linkReference"] },
    { name: "compare and narrative", without: ["abhorrent", "truth-finder", "linkReference"] },
    { name: "compare, narrative and toText", without: ["abhorrent", "linkReference"] },
    { name: "compareRuns alone", without: ["abhorrent", "ZodObject", "Andorra"] },
  ] as const)("$name", ({ name, without }) => {
    const code = codeOf(name);
    expect(code).not.toBe("");
    expect(without.filter((word) => code.includes(word))).toEqual([]);
  });

  test("everything has all of it", () => {
    const words = ["abhorrent", "truth-finder", "ZodObject", "linkReference", "Andorra"];
    expect(words.filter((word) => !codeOf("everything").includes(word))).toEqual([]);
  });

  test("what two entries share is there once", () => {
    const times = codeOf("everything").split("told by one account only").length - 1;
    expect(times).toBe(1);
  });
});

/** Bytes of an entry of the package with all chunks it imports. */
function sizeOf(file: string, seen: Set<string> = new Set()): number {
  if (seen.has(file)) return 0;
  seen.add(file);
  const text = readFileSync(join(folder, "node_modules/rashomon/dist", file), "utf8");
  const chunks = [
    ...text.matchAll(/from\s*"\.\/(chunk-[\w-]+\.js)"|import\s*"\.\/(chunk-[\w-]+\.js)"/g),
  ];
  return chunks.reduce(
    (sum, [, from, bare]) => sum + sizeOf(from ?? bare ?? "", seen),
    Buffer.byteLength(text),
  );
}

test("sizes stay within 10% of bundle-sizes.json (else: vitest run -u --project package)", async () => {
  const entries = ["index", "report", "english", "html", "vitest"].map(
    (name) => [`dist/${name}.js, with its chunks`, sizeOf(`${name}.js`)] as const,
  );
  const built = [...pages].flatMap(([name, code]) => [
    [`page with ${name}, minified`, Buffer.byteLength(code)] as const,
    [`page with ${name}, minified and gzipped`, gzipSync(code).length] as const,
  ]);
  const sizes = [...entries, ...built];
  const file = join(import.meta.dirname, "bundle-sizes.json");
  const known: Record<string, number> = existsSync(file)
    ? JSON.parse(readFileSync(file, "utf8"))
    : {};
  const isNear = ([name, size]: readonly [string, number]) =>
    Math.abs(size - (known[name] ?? 0)) <= 0.1 * (known[name] ?? 0);
  if (!sizes.every(isNear)) {
    const text = `${JSON.stringify(Object.fromEntries(sizes), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(file);
  }
});
