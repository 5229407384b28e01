// npm run bench:grouping [-- --data <folder>]: what it costs to say which of 40,000 claims read from
// text are about one event, against 10,000. Prints a table and exits with 1 when a bar is missed.
import { parseArgs } from "node:util";
import { align, groupClaims, type Narrative } from "rashomon";
import { createReader } from "rashomon/english";
import { dataFolder } from "../../scripts/evaluate/data-folder.ts";
import type { BenchRow } from "../bench-row.ts";
import { median } from "../language/median.ts";
import { taken } from "../language/speed/taken.ts";
import { readArticles } from "./read-articles.ts";
import { renameNarrative } from "./rename-narrative.ts";

const CLAIMS = 40_000;
const TIMES = 4;
const ROUNDS = 1;
/** Most times that four times the claims may take. */
const MOST_GROWTH = 5;

const { values } = parseArgs({ options: { data: { type: "string" } } });
const reader = await createReader({ mode: "fast" });
const { lexicon } = reader.language;
const { texts, source } = readArticles(dataFolder(values.data));
const large = claimsOf(texts);
const small = large.filter((_narrative, index) => index % TIMES === 0);
console.log(`${source}: ${countClaims(large)} claims of ${large.length} articles`);
console.log(`against ${countClaims(small)} claims of ${small.length}, every ${TIMES}th`);

// The lighter one first: after minutes of grouping, clearing up would be counted with it.
const rows = [
  ...growthOf("align", (narratives) => align(narratives, { lexicon })),
  ...growthOf("groupClaims", (narratives) => groupClaims(narratives, { lexicon })),
];
for (const { name, value, bar, passed } of rows) {
  const met = bar === null ? "" : `${bar.padEnd(12)}${passed ? "met" : "MISSED"}`;
  console.log(`${name.padEnd(40)}${value.padStart(10)}  ${met}`);
}
process.exitCode = rows.every(({ passed }) => passed) ? 0 : 1;

/** Reads articles until there are claims enough; where they run out, their stories are told of others. */
function claimsOf(articles: readonly string[]): readonly Narrative[] {
  const read: Narrative[] = [];
  let claims = 0;
  for (const text of articles) {
    if (claims >= CLAIMS) return read;
    const told = reader.read({
      text,
      id: `article-${read.length}`,
      publisher: `Paper ${read.length}`,
    });
    read.push(...told);
    claims += countClaims(told);
  }
  const all = [...read];
  for (let copy = 1; claims < CLAIMS; copy += 1) {
    for (const told of read) {
      if (claims >= CLAIMS) break;
      all.push(renameNarrative(told, copy));
      claims += told.claims.length;
    }
  }
  return all;
}

function countClaims(narratives: readonly Narrative[]): number {
  return narratives.reduce((sum, { claims }) => sum + claims.length, 0);
}

function growthOf(
  name: string,
  run: (narratives: readonly Narrative[]) => unknown,
): readonly BenchRow[] {
  // The first calls read tables and are compiled while they run; growth is about what follows.
  run(small);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    small: taken(() => run(small)).cpu,
    large: taken(() => run(large)).cpu,
  }));
  const growth = median(rounds.map((round) => round.large / round.small));
  const seconds = (of: "small" | "large"): string =>
    `${(median(rounds.map((round) => round[of])) / 1000).toFixed(1)} s`;
  return [
    { name: `${name}: a quarter of the claims`, value: seconds("small"), bar: null, passed: true },
    { name: `${name}: all`, value: seconds("large"), bar: null, passed: true },
    {
      name: `${name}: time for ${TIMES} × the claims`,
      value: `${growth.toFixed(2)} ×`,
      bar: `at most ${MOST_GROWTH}`,
      passed: growth <= MOST_GROWTH,
    },
  ];
}
