import { readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { listFiles } from "./support/list-files.ts";

/** Which folders of src a folder may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  knowledge: ["model"],
  read: ["model", "knowledge"],
  align: ["model", "knowledge"],
  judge: ["model", "knowledge", "align"],
  corroborate: ["model", "knowledge", "align", "judge"],
  resolve: ["model", "knowledge", "align", "judge", "corroborate"],
  change: ["model", "knowledge", "align"],
  // Of read the types of documents and readers only.
  assertions: ["model", "read", "corroborate"],
  report: ["model"],
};

const files = listFiles("src", ".ts").map((path) => {
  const text = readFileSync(path, "utf8");
  // The scanner of TypeScript sees type-only imports, and not those written in comments.
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return {
    path,
    lines: text.split("\n").length - 1,
    packages: imports.filter((name) => !name.startsWith(".")),
    sources: imports
      .filter((name) => name.startsWith("."))
      .map((name) => posix.join(posix.dirname(path), name)),
  };
});

/** `src/model/claim.ts` is in `model`; `src/compare.ts` is in no folder. */
const folderOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;

test("every folder of src has its place in the direction of imports", () => {
  const folders = new Set(files.map(({ path }) => folderOf(path)));
  folders.delete(null);
  expect(folders.size).toBeGreaterThan(0);
  expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining([...folders]));
});

test("folders import in one direction", () => {
  const wrong = files.flatMap(({ path, sources }) => {
    const folder = folderOf(path);
    // Files directly in src (`index.ts`, `compare.ts`) may import every folder.
    if (folder === null) return [];
    const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])];
    return sources
      .filter((source) => !allowed.includes(folderOf(source) ?? ""))
      .map((source) => `${path} imports ${source}`);
  });
  expect(wrong).toEqual([]);
});

test("detectors do not import each other", () => {
  const isDetector = (path: string) => path.startsWith("src/judge/detectors/");
  const wrong = files
    .filter(({ path }) => isDetector(path))
    .flatMap(({ path, sources }) =>
      sources.filter(isDetector).map((source) => `${path} imports ${source}`),
    );
  expect(wrong).toEqual([]);
});

test("src imports only packages that the package declares, and nothing of Node", () => {
  const declared = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
  const isDeclared = (name: string) =>
    declared.includes(name) || declared.includes(`@types/${name}`);
  const wrong = files.flatMap(({ path, packages }) =>
    packages
      // The root of natural opens database clients and prints: only its single files are of use.
      .filter((name) => name === "natural" || !isDeclared(packageName(name)))
      .map((name) => `${path} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test("no file imports itself through others", () => {
  const sources = new Map(files.map((file) => [file.path, file.sources]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(" > "));
    if (trail.includes(path) || done.has(path)) return;
    for (const source of sources.get(path) ?? []) visit(source, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  expect(cycles).toEqual([]);
});

test("no file is longer than 300 lines, but for tables", () => {
  const long = files
    .filter(({ path, lines }) => lines > 300 && !path.endsWith("-table.ts"))
    .map(({ path, lines }) => `${path}: ${lines}`);
  expect(long).toEqual([]);
});

/** `diff/lib/diff/array.js` is of `diff`, `@scope/name/file.js` of `@scope/name`. */
function packageName(specifier: string): string {
  const parts = specifier.split("/");
  return parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}
