// Runs several programs in one process, since each start of tsx costs more than most programs:
//   tsx --tsconfig tsconfig.test.json test/support/run-programs.ts <report> <program>...
// Writes to <report> what each one threw, or null.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [report = "", ...programs] = process.argv.slice(2);
const errors: Record<string, string | null> = {};
for (const program of programs) {
  // Stays so if the program ends the process, and those after it never run.
  errors[program] = "the program ended the process";
  writeFileSync(report, JSON.stringify(errors));
  try {
    await import(pathToFileURL(resolve(program)).href);
    errors[program] = null;
  } catch (error) {
    errors[program] = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
writeFileSync(report, JSON.stringify(errors));
