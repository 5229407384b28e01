import type { TextMap } from "./create-text-map.ts";
import type { DescribedClaim } from "./described-claim.ts";

/** An earlier and a later claim that may be one. */
export interface ClaimPair {
  readonly before: DescribedClaim;
  readonly after: DescribedClaim;
}

/** Of claims that share a predicate or a participant, so many nearest in the telling are looked at. */
const NEAREST = 24;

/**
 * Pairs of claims that share a predicate, a participant in its role, or a place in the text. Of
 * long lists the neighbours in the telling only, so that the number of pairs stays linear.
 */
export function findCandidates(
  before: readonly DescribedClaim[],
  after: readonly DescribedClaim[],
  carry: TextMap | null,
): readonly ClaimPair[] {
  const later = new Map<string, DescribedClaim[]>();
  for (const one of after) {
    for (const key of keysOf(one)) {
      const known = later.get(key);
      if (known === undefined) later.set(key, [one]);
      else known.push(one);
    }
  }
  const byStart = after
    .filter(({ range }) => range !== null)
    .sort((one, other) => (one.range?.[0] ?? 0) - (other.range?.[0] ?? 0));
  return before.flatMap((one) => {
    const found = new Set(keysOf(one).flatMap((key) => nearest(later.get(key) ?? [], one.order)));
    for (const other of standingAt(one, byStart, carry)) found.add(other);
    return [...found].map((other) => ({ before: one, after: other }));
  });
}

function keysOf({ concept, parts }: DescribedClaim): readonly string[] {
  return [`concept:${concept.name}`, ...parts];
}

/** In the order of telling, around a position. */
function nearest(claims: readonly DescribedClaim[], order: number): readonly DescribedClaim[] {
  if (claims.length <= NEAREST) return claims;
  const at = firstFrom(claims, ({ order: one }) => one >= order);
  const from = Math.max(0, Math.min(at - NEAREST / 2, claims.length - NEAREST));
  return claims.slice(from, from + NEAREST);
}

function standingAt(
  { range }: DescribedClaim,
  byStart: readonly DescribedClaim[],
  carry: TextMap | null,
): readonly DescribedClaim[] {
  if (range === null || carry === null) return [];
  const [start, end] = carry(range);
  // A claim that begins before may reach into the range: some neighbours to the left are looked at.
  const at = firstFrom(byStart, (one) => (one.range?.[0] ?? 0) >= start);
  return byStart
    .slice(Math.max(0, at - NEAREST / 2), at + NEAREST)
    .filter((one) => (one.range?.[0] ?? 0) < end && (one.range?.[1] ?? 0) > start);
}

/** Index of the first that fulfils a condition which all later ones fulfil as well. */
function firstFrom(
  claims: readonly DescribedClaim[],
  is: (claim: DescribedClaim) => boolean,
): number {
  let [low, high] = [0, claims.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = claims[middle];
    if (one !== undefined && is(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}
