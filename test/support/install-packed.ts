import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder that has the package installed as a user would get it. */
export interface PackedInstall {
  readonly folder: string;
  /** The files of the tarball, `dist/index.js` and so on. */
  readonly files: readonly string[];
}

/**
 * Builds, packs and installs the package into a fresh folder, without a network.
 *
 * Only what its package.json declares stands beside it, so a dependency that is used and not
 * declared is missing here as it would be for a user.
 */
export function installPacked(): PackedInstall {
  const folder = mkdtempSync(join(tmpdir(), "rashomon-"));
  npm("run", "build");
  const [packed] = JSON.parse(
    npm("pack", "--json", "--ignore-scripts", "--pack-destination", folder),
  ) as { filename: string; files: { path: string }[] }[];
  if (packed === undefined) throw new Error("npm pack wrote nothing");
  const target = join(folder, "node_modules/rashomon");
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", packed.filename, "-C", target, "--strip-components=1"], {
    cwd: folder,
  });
  copyDependencies(target, folder);
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  return { folder, files: packed.files.map(({ path }) => path) };
}

/** Who has it runs it anyway, and it brings half of `node_modules` along: tests link it. */
const NOT_COPIED = ["vitest"];

function copyDependencies(packageFolder: string, folder: string): void {
  const { dependencies = {}, peerDependencies = {} } = JSON.parse(
    readFileSync(join(packageFolder, "package.json"), "utf8"),
  ) as { dependencies?: Record<string, string>; peerDependencies?: Record<string, string> };
  // Of the optional ones, those that are there.
  const peers = Object.keys(peerDependencies).filter(
    (name) => !NOT_COPIED.includes(name) && existsSync(join("node_modules", name)),
  );
  for (const name of [...Object.keys(dependencies), ...peers]) {
    const source = join("node_modules", name);
    cpSync(source, join(folder, source), { recursive: true });
    copyDependencies(source, folder);
  }
}

function npm(...args: string[]): string {
  return execFileSync("npm", args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
