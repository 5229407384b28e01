// npm run bench:reading [-- --data <folder>]: what reading an article costs beside the analysis of
// its language, and how it grows with the text. Prints a table and exits with 1 when a bar is missed.
import { parseArgs } from "node:util";
import { createReader } from "rashomon/english";
import { dataFolder } from "../../scripts/evaluate/data-folder.ts";
import type { BenchRow } from "../bench-row.ts";
import { median } from "../language/median.ts";
import { readNews } from "../language/news/read-news.ts";
import { taken } from "../language/speed/taken.ts";

/** Code units of the short text; the long one has four times as many: 1 MB. */
const SIZE = 250_000;
const TIMES = 4;
const ROUNDS = 5;
/** Reads that are not counted: code that has run little is compiled while it runs. */
const WARM_UP = 5;
/** Most that reading may cost, as a multiple of the analysis of the language alone. */
const MOST_COST = 2;
/** Most times that four times the text may take. */
const MOST_GROWTH = 5;

const { values } = parseArgs({ options: { data: { type: "string" } } });
const news = readNews(dataFolder(values.data), 1, SIZE);
const [short = ""] = news.texts;
const long = Array.from({ length: TIMES }, () => short).join("\n\n");

console.log(`news: ${SIZE} code units, ${news.source}; the long text is ${TIMES} times that`);
const rows: BenchRow[] = [];
for (const mode of ["accurate", "fast"] as const) {
  const reader = await createReader({ mode });
  for (let round = 0; round < WARM_UP; round++) reader.read({ text: short });
  const costs: number[] = [];
  const growths: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const analysis = taken(() => reader.language.analyze(short)).cpu;
    const reading = taken(() => reader.read({ text: short })).cpu;
    costs.push(reading / analysis);
    growths.push(taken(() => reader.read({ text: long })).cpu / reading);
  }
  rows.push(row(`cost: ${mode}, reading against analysis alone`, median(costs), MOST_COST));
  rows.push(row(`growth: ${mode}, time for ${TIMES} × the text`, median(growths), MOST_GROWTH));
}
for (const { name, value, bar, passed } of rows) {
  console.log(
    `${name.padEnd(50)}  ${value.padEnd(8)}  ${bar?.padEnd(12)}${passed ? "met" : "MISSED"}`,
  );
}
process.exitCode = rows.every(({ passed }) => passed) ? 0 : 1;

function row(name: string, value: number, most: number): BenchRow {
  return { name, value: `${value.toFixed(2)} ×`, bar: `at most ${most}`, passed: value <= most };
}
