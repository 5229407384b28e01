import type { SimilarityClaim } from "./similarity-claim.ts";

/** Up to this many claims, all pairs of a story are looked at. */
const SMALL_STORY = 200;

/** In a larger story, a claim meets this many of the claims that share a word with it. */
const NEIGHBOURS = 40;

/**
 * Pairs of claims that may be about one event: of one story, and, where the story is large, with the
 * predicate or a word of the sentence in common. A word that very many share brings each together
 * with those that stand next to it in the order of keys, so that cost stays linear in the words.
 *
 * @param claims - Any order.
 * @returns Each pair once, as indexes in `claims`, the smaller first.
 */
export function claimPairs(
  claims: readonly SimilarityClaim[],
): readonly (readonly [left: number, right: number])[] {
  const sizes = new Map<number, number>();
  for (const { story } of claims) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  const blocks = new Map<string, number[]>();
  const order = claims.map((_, index) => index);
  order.sort((left, right) => ((claims[left]?.key ?? "") < (claims[right]?.key ?? "") ? -1 : 1));
  for (const index of order) {
    const claim = claims[index];
    if (claim === undefined) continue;
    for (const key of keysOf(claim, (sizes.get(claim.story) ?? 0) <= SMALL_STORY)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [index]);
      else block.push(index);
    }
  }
  return pairsOf([...blocks.values()], claims.length);
}

function keysOf({ story, stem, words }: SimilarityClaim, isSmall: boolean): readonly string[] {
  if (isSmall) return [`${story}`];
  return [`${story} is ${stem}`, ...[...words].map((word) => `${story} has ${word}`)];
}

function pairsOf(
  blocks: readonly (readonly number[])[],
  size: number,
): readonly (readonly [number, number])[] {
  const seen = Array.from({ length: size }, () => new Set<number>());
  const pairs: (readonly [number, number])[] = [];
  for (const block of blocks) {
    const most = block.length <= SMALL_STORY ? block.length : NEIGHBOURS;
    for (const [at, one] of block.entries()) {
      for (const other of block.slice(at + 1, at + 1 + most)) {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        if (seen[low]?.has(high)) continue;
        seen[low]?.add(high);
        pairs.push([low, high]);
      }
    }
  }
  return pairs;
}
