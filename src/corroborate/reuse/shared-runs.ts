import { type ReuseText, runKey, SHORTEST_RUN } from "./reuse-text.ts";

/** Words that stand one after the other in both texts. */
export interface SharedRun {
  /** Index of its first word in the text. */
  readonly at: number;
  /** Index of its first word in the source. */
  readonly from: number;
  /** Words, at least {@link SHORTEST_RUN}. */
  readonly length: number;
}

/** Of words that a source repeats over and over, so many places are tried. */
const MOST_PLACES = 32;

/**
 * Covers a text with runs of words that stand in a source, in any order: from left to right, each
 * as long as can be; of equally long ones, that which goes on where the last one ended.
 *
 * After greedy string tiling (Wise 1993), without its search for the best cover. Linear in the
 * text: a run that was tried is never longer than the one that is taken, and so many are tried at
 * most.
 */
export function sharedRuns(text: ReuseText, source: ReuseText): readonly SharedRun[] {
  const runs: SharedRun[] = [];
  let goesOn = 0;
  for (let at = 0; at + SHORTEST_RUN <= text.keys.length; ) {
    const from = source.places.get(runKey(text.keys, at)) ?? [];
    const run = longest(text, source, at, from.slice(0, MOST_PLACES), goesOn);
    if (run === null) at += 1;
    else {
      runs.push(run);
      at += run.length;
      goesOn = run.from + run.length;
    }
  }
  return runs;
}

function longest(
  text: ReuseText,
  source: ReuseText,
  at: number,
  places: readonly number[],
  goesOn: number,
): SharedRun | null {
  let best: SharedRun | null = null;
  for (const from of places) {
    let length = SHORTEST_RUN;
    while (
      at + length < text.keys.length &&
      text.keys[at + length] === source.keys[from + length]
    ) {
      length += 1;
    }
    const isBetter = best === null || length > best.length;
    const isNearer = length === best?.length && from >= goesOn && best.from < goesOn;
    if (isBetter || isNearer) best = { at, from, length };
  }
  return best;
}
