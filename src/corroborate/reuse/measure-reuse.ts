import type { Containment, ReuseMeasures } from "../../model/text-reuse.ts";
import { type ReuseText, runKey } from "./reuse-text.ts";
import type { SharedRun } from "./shared-runs.ts";

const SIZES = [1, 2, 3, 4, 5] as const;

/** What the class of reuse is told by. */
export type RunMeasures = Omit<ReuseMeasures, "containment">;

/** Measures what a text has of a source, by common runs and words; see {@link ReuseMeasures}. */
export function measureRuns(
  text: ReuseText,
  source: ReuseText,
  runs: readonly SharedRun[],
): RunMeasures {
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
  };
}

/** The containment of n-grams of every size; linear, and the slower part of measuring. */
export function containments(text: ReuseText, source: ReuseText): readonly Containment[] {
  return SIZES.map((size) => containment(text, source, size));
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
