// tsx --tsconfig tsconfig.test.json bench/belief/main.ts: what 20 rounds of each method cost over
// 100,000 claims, against the plain vote and against a quarter of the claims. Prints a table and
// exits with 1 when a bar is missed.
import { BELIEF_METHODS } from "../../src/resolve/belief/belief-methods-table.ts";
import type { SourcedValue } from "../../src/resolve/belief/sourced-value.ts";
import {
  type WeighReadingsOptions,
  weighReadings,
} from "../../src/resolve/belief/weigh-readings.ts";
import type { BenchRow } from "../bench-row.ts";
import { timeOnce } from "../measure.ts";
import { buildClaims } from "./build-claims.ts";

const CLAIMS = 100_000;
const TIMES = 4;
const ITERATIONS = 20;
const ROUNDS = 3;
/** Most plain votes that a method may take. */
const MOST_VOTES = 20;
/** Most times that four times the claims may take; sorting names is not linear. */
const MOST_GROWTH = 6;

const large = buildClaims(CLAIMS);
const small = buildClaims(CLAIMS / TIMES);
const vote = fastest(large, { methods: [] });
const rows: BenchRow[] = [
  { name: "plain vote", value: `${vote.toFixed(0)} ms`, bar: null, passed: true },
  ...BELIEF_METHODS.flatMap((method) => rowsOf(method)),
];
for (const { name, value, bar, passed } of rows) {
  const met = bar === null ? "" : `${bar.padEnd(16)}${passed ? "met" : "MISSED"}`;
  console.log(`${name.padEnd(44)}${value.padStart(10)}  ${met}`);
}
process.exitCode = rows.every(({ passed }) => passed) ? 0 : 1;

function rowsOf(method: (typeof BELIEF_METHODS)[number]): readonly BenchRow[] {
  const options = { methods: [method], iterations: ITERATIONS };
  const taken = fastest(large, options);
  const growth = taken / fastest(small, options);
  return [
    {
      name: `${method}: ${ITERATIONS} rounds`,
      value: `${(taken / vote).toFixed(1)} ×`,
      bar: `at most ${MOST_VOTES} ×`,
      passed: taken <= MOST_VOTES * vote,
    },
    {
      name: `${method}: time for ${TIMES} × the claims`,
      value: `${growth.toFixed(1)} ×`,
      bar: `at most ${MOST_GROWTH} ×`,
      passed: growth <= MOST_GROWTH,
    },
  ];
}

/** Milliseconds of the fastest of some calls: what others do on the machine only adds. */
function fastest(claims: readonly SourcedValue[], options: WeighReadingsOptions): number {
  return Math.min(
    ...Array.from({ length: ROUNDS }, () => timeOnce(() => weighReadings(claims, options))),
  );
}
