import { diffArrays } from "diff/lib/diff/array.js";
import type { EvidenceSpan } from "../../model/evidence-span.ts";
import type { SharedPassage } from "../../model/text-reuse.ts";
import type { ReuseText } from "./reuse-text.ts";
import type { SharedRun } from "./shared-runs.ts";

/** Runs with at most so many words between them in either text are one passage. */
const WIDEST_GAP = 6;
/** Passages of fewer unchanged words prove nothing that a reader would want to see. */
const FEWEST_WORDS = 8;

/** A passage with the runs it is made of. */
export interface RunPassage extends SharedPassage {
  readonly runs: readonly SharedRun[];
}

/**
 * Joins runs that follow each other in both texts into passages; what stands between them is
 * compared by `diff`. Linear in the runs, since gaps are short.
 *
 * @param runs - In the order of the text.
 */
export function sharedPassages(
  text: ReuseText,
  source: ReuseText,
  runs: readonly SharedRun[],
): readonly RunPassage[] {
  return chain(runs)
    .map((chained) => toPassage(text, source, chained))
    .filter(({ words }) => words >= FEWEST_WORDS);
}

function chain(runs: readonly SharedRun[]): readonly (readonly SharedRun[])[] {
  const chains: SharedRun[][] = [];
  for (const run of runs) {
    const current = chains.at(-1);
    const last = current?.at(-1);
    if (current !== undefined && last !== undefined && follows(last, run)) current.push(run);
    else chains.push([run]);
  }
  return chains;
}

function follows(last: SharedRun, run: SharedRun): boolean {
  const gap = run.at - last.at - last.length;
  const sourceGap = run.from - last.from - last.length;
  return gap <= WIDEST_GAP && sourceGap >= 0 && sourceGap <= WIDEST_GAP;
}

function toPassage(text: ReuseText, source: ReuseText, runs: readonly SharedRun[]): RunPassage {
  const first = runs[0] as SharedRun;
  const last = runs.at(-1) as SharedRun;
  const inRuns = runs.reduce((sum, { length }) => sum + length, 0);
  const words = inRuns + inGaps(text, source, runs);
  const longer = Math.max(last.at - first.at, last.from - first.from) + last.length;
  return {
    spans: [
      spanOf(text, first.at, last.at + last.length),
      spanOf(source, first.from, last.from + last.length),
    ],
    words,
    unchanged: words / longer,
    runs,
  };
}

/** Words between the runs that both texts have in the same order. */
function inGaps(text: ReuseText, source: ReuseText, runs: readonly SharedRun[]): number {
  return runs.slice(1).reduce((sum, { at, from }, index) => {
    const before = runs[index] as SharedRun;
    const left = text.keys.slice(before.at + before.length, at);
    const right = source.keys.slice(before.from + before.length, from);
    if (left.length === 0 || right.length === 0) return sum;
    const same = diffArrays(left, right).filter(({ added, removed }) => !added && !removed);
    return same.reduce((total, { count }) => total + count, sum);
  }, 0);
}

function spanOf({ text, words }: ReuseText, first: number, end: number): EvidenceSpan {
  const start = words[first]?.start ?? 0;
  const stop = words[end - 1]?.end ?? text.length;
  return { start, end: stop, quote: text.slice(start, stop) };
}
