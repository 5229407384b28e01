// npm run bench: prints one table and exits with 1 when a bar is missed.
import type { BenchRow } from "./bench-row.ts";
import { benchCompareSmall } from "./compare-small.bench.ts";
import { benchGrowth } from "./growth.bench.ts";
import { benchStages } from "./stages.bench.ts";

const rows: BenchRow[] = [];
for (const bench of [benchStages, benchCompareSmall, benchGrowth]) {
  for (const row of bench()) {
    rows.push(row);
    const bar =
      row.bar === null ? "" : `at most ${row.bar}`.padEnd(18) + (row.passed ? "met" : "MISSED");
    console.log(`${row.name.padEnd(56)}${row.value.padStart(12)}  ${bar}`);
  }
}
process.exitCode = rows.every(({ passed }) => passed) ? 0 : 1;
