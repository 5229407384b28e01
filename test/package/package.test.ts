import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import vm from "node:vm";
import * as sourceApi from "rashomon";
import * as sourceEnglish from "rashomon/english";
import * as sourceHtml from "rashomon/html";
import * as sourceReport from "rashomon/report";
import * as sourceVitest from "rashomon/vitest";
import ts from "typescript";
import { beforeAll, describe, expect, inject, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { type BuiltPage, buildPage } from "../support/build-page.ts";
import { bundledPackages } from "../support/bundled-packages.ts";
import { runTsx } from "../support/run-tsx.ts";

const installed = inject("packed");
const inPackage = (file: string) => join(installed.folder, "node_modules/rashomon", file);

test("the tarball holds the build and its papers, and nothing else", () => {
  const unexpected = installed.files.filter(
    (file) => !/^dist\/[\w-]+(\.data\.js|\.js|\.cjs|\.d\.ts|\.d\.cts|\.schema\.json)$/.test(file),
  );
  expect(unexpected.sort()).toEqual(
    [
      ...["CHANGELOG.md", "LICENSE", "README.md", "THIRD-PARTY-NOTICES.md", "package.json"].filter(
        (file) => existsSync(file),
      ),
      // The README and the doc comments link to them.
      ...readdirSync("docs").map((file) => `docs/${file}`),
    ].sort(),
  );
});

describe.each([
  { entry: "rashomon", api: sourceApi },
  { entry: "rashomon/report", api: sourceReport },
  { entry: "rashomon/english", api: sourceEnglish },
  { entry: "rashomon/html", api: sourceHtml },
  { entry: "rashomon/vitest", api: sourceVitest },
])("$entry", ({ entry, api }) => {
  const names = Object.keys(api).sort();
  const print = `console.log(JSON.stringify(Object.keys(api).filter((name) => name !== "default").sort()))`;

  test.each([
    { format: "ESM", file: "main.mjs", code: `import * as api from "${entry}"; ${print}` },
    { format: "CommonJS", file: "main.cjs", code: `const api = require("${entry}"); ${print}` },
  ])("loads as $format, with the names of the source, and prints nothing", ({ file, code }) => {
    writeFileSync(join(installed.folder, file), code);
    const run = spawnSync(process.execPath, [file], { cwd: installed.folder, encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(run.stdout).toBe(`${JSON.stringify(names)}\n`);
  });

  test("keeps its public names", async () => {
    await expect(`${JSON.stringify(names, null, 2)}\n`).toMatchFileSnapshot(
      `public-names-${entry.replace("/", "-")}.json`,
    );
  });
});

test("the built files import declared dependencies only, and nothing of Node", () => {
  const dependencies = Object.keys(packageJson.dependencies);
  // Optional: only who reads web pages, or tests with Vitest, has them.
  const peers = Object.keys(packageJson.peerDependencies);
  const optionalFor = (file: string) =>
    peers.filter((name) => file.startsWith(name === "vitest" ? "vitest." : "html."));
  const foreign = readdirSync(inPackage("dist")).flatMap((file) => {
    if (!/\.(js|cjs|d\.ts|d\.cts)$/.test(file)) return [];
    const text = readFileSync(inPackage(`dist/${file}`), "utf8");
    const declared = [...dependencies, ...optionalFor(file)];
    // The scanner of TypeScript tells imports from words of the tables such as "from".
    return ts
      .preProcessFile(text, true, true)
      .importedFiles.map(({ fileName }) => fileName)
      .filter(
        (name) =>
          builtinModules.includes(name) ||
          name.startsWith("node:") ||
          (!name.startsWith(".") &&
            !declared.some((own) => name === own || name.startsWith(`${own}/`))),
      )
      .map((name) => `${file} imports ${name}`);
  });
  expect(foreign).toEqual([]);
});

test("narrative.schema.json is a JSON Schema", () => {
  const schema = JSON.parse(readFileSync(inPackage("dist/narrative.schema.json"), "utf8"));
  expect(schema).toMatchObject({ $schema: expect.stringContaining("json-schema.org") });
});

test("THIRD-PARTY-NOTICES.md names every bundled package (else: npm run notices)", () => {
  const notices = readFileSync("THIRD-PARTY-NOTICES.md", "utf8");
  const bundled = bundledPackages().map(({ name, version }) => `### ${name} ${version} `);
  expect(bundled.filter((heading) => !notices.includes(heading))).toEqual([]);
});

test.each(readdirSync("examples").filter((name) => existsSync(`examples/${name}/main.ts`)))(
  "examples/%s prints the same with the built package",
  async (name) => {
    // Without the paths of tsconfig.test.json, "rashomon" is this package's own `exports`: dist/.
    const { stdout, stderr } = runTsx([`examples/${name}/main.ts`], "tsconfig.json");
    expect(stderr).toBe("");
    expect(stdout).toBe(readFileSync(`examples/${name}/output.txt`, "utf8"));
  },
);

describe("in a browser", () => {
  let page: BuiltPage = { code: "", warnings: [] };

  beforeAll(async () => {
    const source = `import * as api from "rashomon"; import * as report from "rashomon/report";
       globalThis.names = [...Object.keys(api), ...Object.keys(report)];`;
    page = await buildPage(installed.folder, "page", source);
  }, 60_000);

  test("vite builds it without a warning and without modules of Node", () => {
    expect(page.warnings).toEqual([]);
    expect(page.code).not.toMatch(/browser-external|["'`]node:/);
  });

  test("it loads where there is neither Node nor a document", () => {
    const context = vm.createContext({ TextEncoder, TextDecoder });
    vm.runInContext(page.code, context);
    expect([...context["names"]].sort()).toEqual(
      [...Object.keys(sourceApi), ...Object.keys(sourceReport)].sort(),
    );
  });
});
