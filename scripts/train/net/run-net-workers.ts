import { fork } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { NetExamples } from "./net-examples.ts";

/** Networks by the name of their data file. */
export const NET_NAMES = ["english-accurate", "english-fast"] as const;

const WORKER = fileURLToPath(new URL("net-worker.ts", import.meta.url));

/**
 * Trains all networks side by side, each in a process of its own: one takes a core for most of an
 * hour.
 *
 * @param folder - Where examples and results pass between the processes.
 */
export async function runNetWorkers(
  examples: NetExamples,
  folder: string,
  report: (line: string) => void,
  save: (name: string, content: Uint8Array) => void,
): Promise<void> {
  const input = join(folder, "examples.json");
  writeFileSync(input, JSON.stringify(examples));
  await Promise.all(
    NET_NAMES.map(async (name) => {
      const output = join(folder, `${name}.bin`);
      await runWorker(name, input, output, (line) => report(`${name}: ${line}`));
      save(name, new Uint8Array(readFileSync(output)));
    }),
  );
}

function runWorker(
  name: string,
  input: string,
  output: string,
  report: (line: string) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = fork(WORKER, [name, input, output]);
    worker.on("message", (line) => report(String(line)));
    worker.on("error", reject);
    worker.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Training of ${name} ended with ${code}`));
    });
  });
}
