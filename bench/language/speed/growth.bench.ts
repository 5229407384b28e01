import type { BenchRow } from "../../bench-row.ts";
import { median } from "../median.ts";
import type { News } from "../news/read-news.ts";
import type { Readers } from "../readers/create-readers.ts";
import type { Reader } from "../readers/reader.ts";
import { taken } from "./taken.ts";

const ROUNDS = 5;
/** Most times that a text may take what its quarters take on average. */
const MOST = 4.4;
const TIMES = 4;
/** Milliseconds a measurement takes at least. */
const LEAST = 400;

/**
 * Four texts one by one against all four as one text, in the same round: the same words, so that
 * only the length differs.
 */
export function benchGrowth({ tags, fast, accurate }: Readers, news: News): readonly BenchRow[] {
  const quarters = news.texts.slice(0, TIMES);
  const whole = quarters.join("\n\n");
  return [tags, fast, accurate].map((reader) => growthRow(reader, quarters, whole));
}

function growthRow(reader: Reader, quarters: readonly string[], whole: string): BenchRow {
  const readQuarters = () => {
    for (const text of quarters) reader.countTokens(text);
  };
  const readWhole = () => {
    reader.countTokens(whole);
  };
  readQuarters();
  readWhole();
  const once = taken(readQuarters).wall;
  const times = Math.max(1, Math.ceil(LEAST / once));
  const ratios = Array.from({ length: ROUNDS }, () => {
    const apart = taken(() => repeat(readQuarters, times)).cpu;
    return (TIMES * taken(() => repeat(readWhole, times)).cpu) / apart;
  });
  const ratio = median(ratios);
  return {
    name: `growth: ${reader.name}, time for ${TIMES} × the text`,
    value: `${ratio.toFixed(2)} ×`,
    bar: `at most ${MOST}`,
    passed: ratio <= MOST,
  };
}

function repeat(run: () => void, times: number): void {
  for (let time = 0; time < times; time++) run();
}
