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
 * The usual order is that of the mean relative position over all accounts. O(n log n) in tellings.
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
  const sums = new Map<EventId, number>();
  for (const own of tellings.values()) {
    own.forEach(({ told }, position) => {
      const relative = own.length === 1 ? 0 : position / (own.length - 1);
      sums.set(told.event, (sums.get(told.event) ?? 0) + relative);
    });
  }
  const mean = (told: Told): number => (sums.get(told.event) ?? 0) / told.firsts.size;
  const sorted = [...shared].sort(
    (left, right) => mean(left) - mean(right) || compareText(left.event, right.event),
  );
  return new Map(sorted.map((told, index) => [told.event, index]));
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
