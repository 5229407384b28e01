// npx tsx --tsconfig tsconfig.test.json bench/versions/main.ts: what versions of 40 accounts with some
// 200 conflicts cost against judging them. Prints a table and exits with 1 when a bar is missed.
import { compare } from "../../src/compare.ts";
import { judge } from "../../src/judge/judge.ts";
import { competingHypotheses } from "../../src/resolve/hypotheses/competing-hypotheses.ts";
import { findVersions } from "../../src/resolve/versions/find-versions.ts";
import type { BenchRow } from "../bench-row.ts";
import { taken } from "../language/speed/taken.ts";
import { type AccountsSize, buildAccounts } from "./build-accounts.ts";

const ROUNDS = 4;
/** Most times of judging that versions may take. */
const MOST_TIMES = 200;
/** Most times that four times the accounts may take: 4, but for what is bounded. */
const MOST_GROWTH = 8;

const CASES: readonly (readonly [string, AccountsSize])[] = [
  ["three camps", { accounts: 40, tolls: 67, strays: 0, told: 1 }],
  ["strays of one in fifty", { accounts: 40, tolls: 67, strays: 0.02, told: 1 }],
  ["strays, half told", { accounts: 40, tolls: 67, strays: 0.05, told: 0.5 }],
  ["a tenth told, at random", { accounts: 40, tolls: 67, strays: 1, told: 0.1 }],
];

const rows = [...CASES.flatMap(([name, size]) => rowsOf(name, size)), growthRow()];
for (const { name, value, bar, passed } of rows) {
  const met = bar === null ? "" : `${bar.padEnd(18)}${passed ? "met" : "MISSED"}`;
  console.log(`${name.padEnd(48)}${value.padStart(44)}  ${met}`);
}
process.exitCode = rows.every(({ passed }) => passed) ? 0 : 1;

function rowsOf(name: string, size: AccountsSize): readonly BenchRow[] {
  const comparison = compare(buildAccounts(size));
  const judging = fastest(() => judge(comparison.alignment));
  const { disputes, bounded } = findVersions(comparison);
  const conflicts = disputes.reduce((sum, dispute) => sum + dispute.conflicts.length, 0);
  const versions = disputes.flatMap((dispute) => dispute.versions).length;
  const found = `${conflicts} conflicts, ${versions} versions${bounded ? ", bounded" : ""}`;
  const timed = (what: string, run: () => unknown): BenchRow => {
    const cost = fastest(run);
    return {
      name: `${name}: ${what}`,
      value: `${cost.toFixed(0)} ms, ${(cost / judging).toFixed(1)} × judge`,
      bar: `at most ${MOST_TIMES} ×`,
      passed: cost <= MOST_TIMES * judging,
    };
  };
  return [
    { name, value: `${found}; judge ${judging.toFixed(0)} ms`, bar: null, passed: true },
    timed("findVersions", () => findVersions(comparison)),
    timed("findVersions, mixed", () => findVersions(comparison, { mixed: true })),
    timed("competingHypotheses", () => competingHypotheses(comparison)),
  ];
}

/** A thousand accounts against a quarter of them. */
function growthRow(): BenchRow {
  const size = { tolls: 20, strays: 0.01, told: 0.5 };
  const [large, small] = [1000, 250].map((accounts) => {
    const comparison = compare(buildAccounts({ ...size, accounts }));
    return fastest(() => findVersions(comparison));
  });
  const growth = (large ?? 0) / (small ?? 1);
  return {
    name: "findVersions: 1000 accounts against 250",
    value: `${(large ?? 0).toFixed(0)} ms, ${growth.toFixed(1)} ×`,
    bar: `at most ${MOST_GROWTH} ×`,
    passed: growth <= MOST_GROWTH,
  };
}

/** Milliseconds of processor time of the fastest of some calls: what others do only adds. */
function fastest(run: () => unknown): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => taken(run).cpu));
}
