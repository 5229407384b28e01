// npm run evaluate -- <set> [--data <folder>]
// Prints a table and, as the last line, one JSON object with the figures.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dataFolder } from "./data-folder.ts";
import { ALL_SETS } from "./sets/all-sets.ts";

const USAGE = `usage: npm run evaluate -- <set> [--data <folder>]
sets: ${ALL_SETS.map(({ name }) => name).join(", ")}`;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: "string" } },
  });
  const [name] = positionals;
  const set = ALL_SETS.find((one) => one.name === name);
  if (set === undefined || positionals.length > 1) {
    console.error(
      name === undefined ? USAGE : `There is no set "${positionals.join(" ")}".\n${USAGE}`,
    );
    return 2;
  }
  const folder = join(dataFolder(values.data), set.directory);
  if (!existsSync(folder)) {
    console.error(
      `Skipped ${set.name}: the folder ${folder} is missing. Give --data or RASHOMON_DATA.`,
    );
    return 2;
  }
  const result = await set.run(folder);
  if (result === null) {
    console.error(`Skipped ${set.name}: nothing of it is in ${folder}.`);
    return 2;
  }
  const { lines, figures } = result;
  for (const line of lines) console.log(line);
  console.log(JSON.stringify({ set: set.name, ...figures }));
  return 0;
}
