import type { BenchRow } from "../../bench-row.ts";
import { median } from "../median.ts";
import { type ColdStart, isBuilt, runColdStart } from "./run-cold-start.ts";

const TIMES = 5;
const MODES = ["tags", "fast", "accurate"];
const PEERS = ["wink-nlp", "compromise"];
/** Most milliseconds until the first text is read, and most memory added. */
const MOST_MILLISECONDS = 600;
const MOST_MEGABYTES = 200;

/** First texts in fresh processes. The bars are for the built package: source is slower to load. */
export function benchColdStart(): readonly BenchRow[] {
  const starts = new Map<string, ColdStart[]>();
  for (let time = 0; time < TIMES; time++) {
    for (const reader of [...MODES, ...PEERS]) {
      starts.set(reader, [...(starts.get(reader) ?? []), runColdStart(reader)]);
    }
  }
  const built = isBuilt();
  const what = built ? "dist" : "SOURCE, not judged: run npm run build";
  return [...starts].flatMap(([reader, all]) => {
    const isOurs = MODES.includes(reader);
    const name = isOurs ? `rashomon ${reader} (${what})` : reader;
    return rowsOf(name, all, isOurs && built);
  });
}

function rowsOf(
  name: string,
  starts: readonly ColdStart[],
  isJudged: boolean,
): readonly BenchRow[] {
  const time = median(starts.map(({ milliseconds }) => milliseconds));
  const cpu = median(starts.map(({ cpuMilliseconds }) => cpuMilliseconds));
  const added = median(starts.map(({ addedMegabytes }) => addedMegabytes));
  const held = median(starts.map(({ heldMegabytes }) => heldMegabytes));
  return [
    {
      name: `cold start: ${name}`,
      value: `${time.toFixed(0)} ms by the clock, ${cpu.toFixed(0)} ms of CPU`,
      bar: isJudged ? `at most ${MOST_MILLISECONDS} ms` : null,
      passed: !isJudged || time <= MOST_MILLISECONDS,
    },
    {
      name: `memory: ${name}`,
      value: `${added.toFixed(0)} MB added, ${held.toFixed(0)} MB held`,
      bar: isJudged ? `at most ${MOST_MEGABYTES} MB` : null,
      passed: !isJudged || Math.max(added, held) <= MOST_MEGABYTES,
    },
  ];
}
