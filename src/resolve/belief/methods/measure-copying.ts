import type { ClaimTable } from "../claim-table.ts";

/** As published: how probable copying is before anything is seen, and how much a copier copies. */
const COPY_PRIOR = 0.2;
const COPIED_SHARE = 0.8;
/** As published: how many wrong values an item has. */
const WRONG_VALUES = 100;
/**
 * Items that more sources speak of say little about who copies whom, and would cost the square of
 * their sources: they are left out of the search for copiers.
 */
const MOST_CLAIMS = 24;

/** Pairs of claims on one item by two sources, by the pair of sources. */
export interface ClaimPairs {
  /** By pair of sources: the one that comes first by name, and the other. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** By pair of claims: which pair of sources, and the claims. */
  readonly pairOf: Int32Array;
  readonly leftClaim: Int32Array;
  readonly rightClaim: Int32Array;
}

/** Who copies, as far as it is known after some rounds. */
export interface Copying {
  readonly pairs: ClaimPairs;
  /** By pair of sources: probability that the left copies the right, and the other way. */
  readonly leftCopies: Float64Array;
  readonly rightCopies: Float64Array;
  /** Estimates anew, and gives for every claim how much of it is the source's own, 0 to 1. */
  readonly update: (accuracy: Float64Array, belief: Float64Array) => Float64Array;
}

/** Finds the pairs of sources that speak of one item. Linear in the pairs of claims. */
export function pairClaims(table: ClaimTable): ClaimPairs {
  const { items, sources, valuesFrom, claimsFrom, sourceAt } = table;
  const indexOf = new Map<number, number>();
  const left: number[] = [];
  const right: number[] = [];
  const pairOf: number[] = [];
  const leftClaim: number[] = [];
  const rightClaim: number[] = [];
  for (let item = 0; item < items.length; item += 1) {
    const from = claimsFrom[valuesFrom[item] as number] as number;
    const to = claimsFrom[valuesFrom[item + 1] as number] as number;
    if (to - from > MOST_CLAIMS) continue;
    for (let one = from; one < to; one += 1) {
      for (let other = one + 1; other < to; other += 1) {
        const inOrder = (sourceAt[one] as number) < (sourceAt[other] as number);
        const first = inOrder ? one : other;
        const second = inOrder ? other : one;
        const low = sourceAt[first] as number;
        const high = sourceAt[second] as number;
        if (low === high) continue;
        const key = low * sources.length + high;
        let pair = indexOf.get(key);
        if (pair === undefined) {
          pair = left.length;
          indexOf.set(key, pair);
          left.push(low);
          right.push(high);
        }
        pairOf.push(pair);
        leftClaim.push(first);
        rightClaim.push(second);
      }
    }
  }
  return {
    left,
    right,
    pairOf: Int32Array.from(pairOf),
    leftClaim: Int32Array.from(leftClaim),
    rightClaim: Int32Array.from(rightClaim),
  };
}

/**
 * Copy detection (Dong, Berti-Équille and Srivastava 2009, DEPEN): two sources that share wrong
 * values are probably not independent, since there are many ways of being wrong and one of being
 * right; two that differ are probably independent. Whether a shared value is wrong is taken by its
 * belief.
 *
 * Unlike in the paper, copies do not count less by an order of the sources: among those who say the
 * same, a claim counts 1 / (1 + what it shares with the others). It comes to the same number of
 * votes, and no name decides who is called the copier.
 */
export function measureCopying(table: ClaimTable, pairs: ClaimPairs): Copying {
  const leftCopies = new Float64Array(pairs.left.length);
  const rightCopies = new Float64Array(pairs.left.length);
  const update = (accuracy: Float64Array, belief: Float64Array): Float64Array => {
    const odds = accumulate(table, pairs, accuracy, belief);
    for (let pair = 0; pair < leftCopies.length; pair += 1) {
      // From logarithms, by the greatest of the three, so that nothing overflows.
      const most = Math.max(0, odds.left[pair] as number, odds.right[pair] as number);
      const none = (1 - COPY_PRIOR) * Math.exp(-most);
      const byLeft = (COPY_PRIOR / 2) * Math.exp((odds.left[pair] as number) - most);
      const byRight = (COPY_PRIOR / 2) * Math.exp((odds.right[pair] as number) - most);
      leftCopies[pair] = byLeft / (none + byLeft + byRight);
      rightCopies[pair] = byRight / (none + byLeft + byRight);
    }
    return independenceOf(table, pairs, leftCopies, rightCopies);
  };
  return { pairs, leftCopies, rightCopies, update };
}

/** By pair of sources: the logarithm of how much likelier their claims are if one copies. */
function accumulate(
  { valueAt, sourceAt }: ClaimTable,
  { left: lefts, pairOf, leftClaim, rightClaim }: ClaimPairs,
  accuracy: Float64Array,
  belief: Float64Array,
): { readonly left: Float64Array; readonly right: Float64Array } {
  const left = new Float64Array(lefts.length);
  const right = new Float64Array(lefts.length);
  const differing = Math.log(1 - COPIED_SHARE);
  for (let index = 0; index < pairOf.length; index += 1) {
    const pair = pairOf[index] as number;
    const first = leftClaim[index] as number;
    const second = rightClaim[index] as number;
    const value = valueAt[first] as number;
    if (value !== valueAt[second]) {
      left[pair] = (left[pair] as number) + differing;
      right[pair] = (right[pair] as number) + differing;
      continue;
    }
    const truth = belief[value] as number;
    const one = accuracy[sourceAt[first] as number] as number;
    const other = accuracy[sourceAt[second] as number] as number;
    const chance = truth * one * other + ((1 - truth) * (1 - one) * (1 - other)) / WRONG_VALUES;
    const ofOne = truth * one + (1 - truth) * (1 - one);
    const ofOther = truth * other + (1 - truth) * (1 - other);
    const own = 1 - COPIED_SHARE;
    left[pair] = (left[pair] as number) + Math.log((COPIED_SHARE * ofOther) / chance + own);
    right[pair] = (right[pair] as number) + Math.log((COPIED_SHARE * ofOne) / chance + own);
  }
  return { left, right };
}

/** By claim, 0 to 1. */
function independenceOf(
  { valueAt, sourceAt }: ClaimTable,
  { pairOf, leftClaim, rightClaim }: ClaimPairs,
  leftCopies: Float64Array,
  rightCopies: Float64Array,
): Float64Array {
  const shared = new Float64Array(sourceAt.length);
  for (let index = 0; index < pairOf.length; index += 1) {
    const first = leftClaim[index] as number;
    const second = rightClaim[index] as number;
    if (valueAt[first] !== valueAt[second]) continue;
    const pair = pairOf[index] as number;
    const either = (leftCopies[pair] as number) + (rightCopies[pair] as number);
    shared[first] = (shared[first] as number) + COPIED_SHARE * either;
    shared[second] = (shared[second] as number) + COPIED_SHARE * either;
  }
  return shared.map((sum) => 1 / (1 + sum));
}
