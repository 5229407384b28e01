import { readdirSync, readFileSync } from "node:fs";

/** A package whose code stands in `dist/`. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Folder inside this repository. */
  readonly folder: string;
}

/**
 * The packages that the last build put into `dist/`, by name.
 *
 * esbuild names the file that each piece of code came from, in a comment or as the key of a
 * CommonJS module.
 */
export function bundledPackages(): readonly BundledPackage[] {
  const folders = new Set<string>();
  for (const file of readdirSync("dist").filter((name) => /\.c?js$/.test(name))) {
    const text = readFileSync(`dist/${file}`, "utf8");
    for (const [path] of text.matchAll(/\bnode_modules\/[\w@./-]+\.[cm]?js\b/g)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
      if (folder !== undefined) folders.add(folder);
    }
  }
  return [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    return { name, version, license, folder };
  });
}
