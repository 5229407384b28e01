import type { Containment, ReuseMeasures } from "../../model/text-reuse.ts";
import { type ReuseText, runKey } from "./reuse-text.ts";
import type { SharedRun } from "./shared-runs.ts";

const SIZES = [1, 2, 3, 4, 5] as const;

/** Measures what a text has of a source; see {@link ReuseMeasures}. Linear in both. */
export function measureReuse(
  text: ReuseText,
  source: ReuseText,
  runs: readonly SharedRun[],
): ReuseMeasures {
  const words = text.counts.filter(Boolean).length;
  const covered = runs.reduce((sum, { length }) => sum + length, 0);
  const squares = runs.reduce((sum, { length }) => sum + length * length, 0);
  return {
    words,
    vocabulary: share(
      [...text.contents].filter((stem) => source.contents.has(stem)).length,
      text.contents.size,
    ),
    covered: share(covered, words),
    longestRun: runs.reduce((most, { length }) => Math.max(most, length), 0),
    typicalRun: share(squares, covered),
    containment: SIZES.map((size) => containment(text, source, size)),
  };
}

function containment(text: ReuseText, source: ReuseText, size: number): Containment {
  const own = runsOf(text, size);
  const other = runsOf(source, size);
  return { size, share: share([...own].filter((run) => other.has(run)).length, own.size) };
}

function runsOf({ keys, counts }: ReuseText, size: number): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at + size <= keys.length; at += 1) {
    if (counts.slice(at, at + size).every(Boolean)) runs.add(runKey(keys, at, size));
  }
  return runs;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
