import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How a program ended. */
export interface ProgramRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const TSX = fileURLToPath(import.meta.resolve("tsx/cli"));

/** Runs a TypeScript program in a process of its own. */
export function runTsx(args: readonly string[], tsconfig = "tsconfig.test.json"): ProgramRun {
  return spawnSync(process.execPath, [TSX, "--tsconfig", tsconfig, ...args], {
    encoding: "utf8",
    timeout: 120_000,
    maxBuffer: 64 * 1024 * 1024,
  });
}
