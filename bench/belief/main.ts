// npm run bench:belief: what 20 rounds of each method cost over
// 100,000 claims, against the plain vote and against a quarter of the claims. Prints a table and
// exits with 1 when a bar is missed.
import { BELIEF_METHODS } from "../../src/model/belief-method.ts";
import type { SourcedValue } from "../../src/resolve/belief/sourced-value.ts";
import {
  type WeighReadingsOptions,
  weighReadings,
} from "../../src/resolve/belief/weigh-readings.ts";
import type { BenchRow } from "../bench-row.ts";
import { taken } from "../language/speed/taken.ts";
import { buildClaims } from "./build-claims.ts";

const CLAIMS = 100_000;
const TIMES = 4;
const ITERATIONS = 20;
const ROUNDS = 4;
/** Most plain votes that a method may take. */
const MOST_VOTES = 20;
/**
 * Most times that four times the claims may take: 4 but for sorting and for collecting garbage, which
 * falls on the larger run alone; 16 were it square.
 */
const MOST_GROWTH = 10;

const large = buildClaims(CLAIMS);
const small = buildClaims(CLAIMS / TIMES);
// The first calls are compiled while they run.
fastest(small, { iterations: 2 });
const vote = fastest(large, { methods: [] });
const count = bareCount();
const rows: BenchRow[] = [
  { name: "counting with one map", value: `${count.toFixed(0)} ms`, bar: null, passed: true },
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
  const cost = fastest(large, options);
  const growth = cost / fastest(small, options);
  return [
    {
      name: `${method}: ${ITERATIONS} rounds`,
      value: `${(cost / vote).toFixed(1)} ×`,
      bar: `at most ${MOST_VOTES} ×`,
      passed: cost <= MOST_VOTES * vote,
    },
    {
      name: `${method}: time for ${TIMES} × the claims`,
      value: `${growth.toFixed(1)} ×`,
      bar: `at most ${MOST_GROWTH} ×`,
      passed: growth <= MOST_GROWTH,
    },
  ];
}

/** The least that a vote can cost: nothing is checked, sorted or given back with names. */
function bareCount(): number {
  const run = () => {
    const votes = new Map<string, number>();
    for (const { item, value } of large) {
      const key = `${item}=${value}`;
      votes.set(key, (votes.get(key) ?? 0) + 1);
    }
    return votes;
  };
  return Math.min(...Array.from({ length: ROUNDS }, () => taken(run).cpu));
}

/** Milliseconds of processor time of the fastest of some calls: what others do on the machine only adds. */
function fastest(claims: readonly SourcedValue[], options: WeighReadingsOptions): number {
  return Math.min(
    ...Array.from({ length: ROUNDS }, () => taken(() => weighReadings(claims, options)).cpu),
  );
}
