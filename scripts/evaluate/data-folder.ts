import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Where the evaluation data lies: the given folder, else `RASHOMON_DATA`, else `../shared/data`
 * beside the project.
 *
 * @param given - From the command line; resolved against the working folder.
 */
export function dataFolder(given: string | undefined): string {
  if (given !== undefined) return resolve(given);
  return resolve(ROOT, process.env["RASHOMON_DATA"] ?? "../shared/data");
}
