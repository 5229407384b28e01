// npm run bench:language [-- --data <folder>] [--only <part>]: our modes beside natural, compromise
// and wink-nlp in one run. Prints one table and exits with 1 when a bar is missed.
import { parseArgs } from "node:util";
import { dataFolder } from "../../scripts/evaluate/data-folder.ts";
import type { BenchRow } from "../bench-row.ts";
import { benchAccuracy } from "./accuracy/accuracy.bench.ts";
import { benchColdStart } from "./cold-start/cold-start.bench.ts";
import { readNews } from "./news/read-news.ts";
import { createReaders } from "./readers/create-readers.ts";
import { benchSize } from "./size.bench.ts";
import { benchGrowth } from "./speed/growth.bench.ts";
import { benchSpeed } from "./speed/speed.bench.ts";

/** Texts for the speed; four of them make the long text of the growth. */
const TEXTS = 5;
/** Code units of each. */
const SIZE = 20_000;

const { values } = parseArgs({ options: { data: { type: "string" }, only: { type: "string" } } });
const data = dataFolder(values.data);
const news = readNews(data, TEXTS, SIZE);
const readers = await createReaders();
const PARTS: Readonly<Record<string, () => readonly BenchRow[]>> = {
  size: benchSize,
  "cold-start": benchColdStart,
  speed: () => benchSpeed(readers, news),
  growth: () => benchGrowth(readers, news),
  accuracy: () => benchAccuracy(readers, data),
};

console.log(`news: ${TEXTS} texts of ${SIZE} code units, ${news.source}`);
const rows: BenchRow[] = [];
for (const [part, bench] of Object.entries(PARTS)) {
  if (values.only !== undefined && values.only !== part) continue;
  for (const row of bench()) {
    rows.push(row);
    const bar = row.bar === null ? "" : `${row.bar.padEnd(16)}${row.passed ? "met" : "MISSED"}`;
    console.log(`${row.name.padEnd(58)}  ${row.value.padEnd(48)}  ${bar}`.trimEnd());
  }
}
process.exitCode = rows.length > 0 && rows.every(({ passed }) => passed) ? 0 : 1;
