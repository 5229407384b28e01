import type { MovedEvent } from "../../model/alignment.ts";
import type { EventId, NarrativeId } from "../../model/ids.ts";
import { compareText } from "../compare-text.ts";

/** An event with the place it has in each telling: narrative id to position of its first claim. */
export interface Told {
  readonly event: EventId;
  readonly firsts: ReadonlyMap<NarrativeId, number>;
}

/**
 * Finds what an account tells in another place than the others: the events outside the longest run
 * that follows the usual order (CollateX calls this a transposition).
 *
 * The usual order is that of the median relative position over all accounts (then the mean), so that
 * one account that tells it otherwise moves nothing for the others. O(n log n) in tellings.
 *
 * @param events - Events told by at least two narratives matter; others are passed over.
 * @returns Sorted by narrative, then by position.
 */
export function findMoved(events: readonly Told[]): readonly MovedEvent[] {
  const shared = events.filter((event) => event.firsts.size > 1);
  const tellings = new Map<NarrativeId, { readonly told: Told; readonly first: number }[]>();
  for (const told of shared) {
    for (const [narrative, first] of told.firsts) {
      const own = tellings.get(narrative);
      if (own === undefined) tellings.set(narrative, [{ told, first }]);
      else own.push({ told, first });
    }
  }
  for (const own of tellings.values()) own.sort((left, right) => left.first - right.first);
  const usual = usualOrder(shared, tellings);
  return [...tellings]
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([narrative, own]) =>
      movedIn(
        narrative,
        own.map((one) => one.told),
        usual,
      ),
    );
}

function usualOrder(
  shared: readonly Told[],
  tellings: ReadonlyMap<NarrativeId, readonly { readonly told: Told }[]>,
): ReadonlyMap<EventId, number> {
  const positions = new Map<EventId, number[]>(shared.map((told) => [told.event, []]));
  for (const own of tellings.values()) {
    own.forEach(({ told }, position) => {
      positions.get(told.event)?.push(own.length === 1 ? 0 : position / (own.length - 1));
    });
  }
  const ranked = [...positions].map(([event, own]) => ({ event, ...middle(own) }));
  ranked.sort(
    (left, right) =>
      left.median - right.median || left.mean - right.mean || compareText(left.event, right.event),
  );
  return new Map(ranked.map(({ event }, index) => [event, index]));
}

function middle(values: readonly number[]): { readonly median: number; readonly mean: number } {
  const sorted = [...values].sort((left, right) => left - right);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
  return { median, mean: sorted.reduce((sum, one) => sum + one, 0) / Math.max(1, sorted.length) };
}

function movedIn(
  narrative: NarrativeId,
  told: readonly Told[],
  usual: ReadonlyMap<EventId, number>,
): readonly MovedEvent[] {
  const ranks = told.map((one) => usual.get(one.event) ?? 0);
  const sorted = [...ranks].sort((left, right) => left - right);
  const placeOf = new Map(sorted.map((rank, index) => [rank, index]));
  const kept = longestRun(ranks);
  return told.flatMap((one, position) => {
    if (kept.has(position)) return [];
    return [
      { narrative, event: one.event, position, usual: placeOf.get(ranks[position] ?? 0) ?? 0 },
    ];
  });
}

/** Positions of a longest increasing subsequence (patience sorting, O(n log n)). */
function longestRun(ranks: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  ranks.forEach((rank, position) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranks[tails[middle] ?? 0] ?? 0) < rank) low = middle + 1;
      else high = middle;
    }
    previous[position] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = position;
  });
  const run = new Set<number>();
  for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = previous[at] ?? -1) run.add(at);
  return run;
}
