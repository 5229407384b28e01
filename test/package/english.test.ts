import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createLanguage } from "rashomon/english";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { readDataFileList } from "../../scripts/data/write-data-file.ts";
import { ENGLISH_TEXT } from "./english-text.ts";

const { folder } = inject("packed");
const dist = join(folder, "node_modules/rashomon/dist");

describe("the data files of rashomon/english", () => {
  const files = readdirSync(dist).filter((file) => file.endsWith(".data.js"));
  /** Bytes of gzip by name. */
  const sizes = new Map(
    files.map((file) => {
      const [, base64 = ""] = /"([^"]+)"/.exec(readFileSync(join(dist, file), "utf8")) ?? [];
      return [file.replace(".data.js", ""), Buffer.from(base64, "base64").length];
    }),
  );

  test("are those of the list, whole", () => {
    const listed = Object.entries(readDataFileList()).map(([name, { size }]) => [name, size]);
    expect(Object.fromEntries(sizes)).toEqual(Object.fromEntries(listed));
  });

  test("are no more than 5 MB of gzip together", () => {
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    expect(total).toBeLessThanOrEqual(5_000_000);
  });

  test.each(["english.js", "english.cjs"])("are loaded by %s from where they stand", (built) => {
    const code = readFileSync(join(dist, built), "utf8");
    const loaded = [...code.matchAll(/import\("\.\/([\w-]+\.data\.js)"\)/g)].map(
      ([, file]) => file,
    );
    expect(loaded.sort()).toEqual([...files].sort());
  });
});

describe("the packed rashomon/english, in Node", () => {
  let analysis = "";

  beforeAll(async () => {
    const language = await createLanguage();
    analysis = JSON.stringify(language.analyze(ENGLISH_TEXT));
  }, 60_000);

  const read = `createLanguage().then((language) => {
    process.stdout.write(JSON.stringify(language.analyze(${JSON.stringify(ENGLISH_TEXT)})));
  });`;

  test.each([
    { format: "ESM", file: "read.mjs", load: 'import { createLanguage } from "rashomon/english";' },
    {
      format: "CommonJS",
      file: "read.cjs",
      load: 'const { createLanguage } = require("rashomon/english");',
    },
  ])("reads as the source does, as $format", ({ file, load }) => {
    writeFileSync(join(folder, file), `${load}\n${read}`);
    const run = spawnSync(process.execPath, [file], { cwd: folder, encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(run.stdout).toBe(analysis);
  });
});
