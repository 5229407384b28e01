import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What one cold start took. */
export interface ColdStart {
  /** From before the import until the first text is read. */
  readonly milliseconds: number;
  /** Of the process meanwhile, on all its threads: less than the above on a busy machine. */
  readonly cpuMilliseconds: number;
  /** What the process grew by meanwhile, garbage included. */
  readonly addedMegabytes: number;
  /** What it holds once the garbage is collected, buffers and the bare Node included. */
  readonly heldMegabytes: number;
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const BUILT = path("../../../dist/english.js");

/** Whether the package has been built; else its source is run, which is translated on the way. */
export function isBuilt(): boolean {
  return existsSync(BUILT);
}

/** Reads one paragraph in a fresh process. */
export function runColdStart(reader: string): ColdStart {
  const english = isBuilt() ? BUILT : path("../../../src/english.ts");
  const { status, stdout, error } = spawnSync(
    process.execPath,
    [
      "--expose-gc",
      ...(isBuilt() ? [] : ["--import", import.meta.resolve("tsx")]),
      path("cold-start-child.mjs"),
      reader,
      pathToFileURL(english).href,
    ],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  if (status !== 0) throw new Error(`Cold start of ${reader} failed`, { cause: error });
  return JSON.parse(stdout) as ColdStart;
}
