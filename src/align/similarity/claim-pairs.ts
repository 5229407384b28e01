import type { SimilarityClaim } from "./similarity-claim.ts";

/** Up to this many claims, all pairs of a story are looked at. */
const SMALL_STORY = 200;

/** In a larger story, a claim is set beside this many that share its predicate or a word. */
const MOST_PARTNERS = 40;

/** Of those that share one word, this many: the next in the order of keys. */
const PARTNERS_BY_WORD = 20;

/**
 * Pairs of claims that may be about one event: of one story, and, where the story is large, with the
 * predicate or a word of the sentence in common, the predicate and the rarest words first. A claim
 * looks for a limited number of partners, so that cost stays linear in the claims.
 *
 * @param claims - Any order.
 * @returns Each pair once, as indexes in `claims`, the smaller first.
 */
export function claimPairs(
  claims: readonly SimilarityClaim[],
): readonly (readonly [left: number, right: number])[] {
  const order = claims.map((_, index) => index);
  order.sort((left, right) => ((claims[left]?.key ?? "") < (claims[right]?.key ?? "") ? -1 : 1));
  const stories = new Map<number, number[]>();
  for (const index of order) add(stories, claims[index]?.story ?? 0, index);
  const pairs: (readonly [number, number])[] = [];
  for (const story of stories.values()) {
    const found = story.length <= SMALL_STORY ? allPairs(story) : likelyPairs(story, claims);
    for (const [one, other] of found) pairs.push(one < other ? [one, other] : [other, one]);
  }
  return pairs;
}

function add<Key>(blocks: Map<Key, number[]>, key: Key, index: number): void {
  const block = blocks.get(key);
  if (block === undefined) blocks.set(key, [index]);
  else block.push(index);
}

function* allPairs(story: readonly number[]): Generator<readonly [number, number]> {
  for (const [at, one] of story.entries()) {
    for (let to = at + 1; to < story.length; to += 1) yield [one, story[to] ?? 0];
  }
}

function* likelyPairs(
  story: readonly number[],
  claims: readonly SimilarityClaim[],
): Generator<readonly [number, number]> {
  const blocks = new Map<string, number[]>();
  for (const index of story) {
    for (const key of keysOf(claims[index])) add(blocks, key, index);
  }
  const next = new Map<string, number>();
  for (const one of story) {
    const partners = new Set<number>();
    for (const [key, block] of rarestFirst(keysOf(claims[one]), blocks)) {
      // Claims come in the order of their block, so that this is the place of the next one in it.
      const at = (next.get(key) ?? 0) + 1;
      next.set(key, at);
      const last = Math.min(block.length, at + PARTNERS_BY_WORD);
      for (let to = at; to < last && partners.size < MOST_PARTNERS; to += 1) {
        partners.add(block[to] ?? 0);
      }
    }
    for (const other of partners) yield [one, other];
  }
}

/** The predicate, then the words of the sentence. */
function keysOf(claim: SimilarityClaim | undefined): readonly string[] {
  if (claim === undefined) return [];
  return [`is ${claim.stem}`, ...[...claim.words].map((word) => `has ${word}`)];
}

function rarestFirst(
  [predicate, ...words]: readonly string[],
  blocks: ReadonlyMap<string, readonly number[]>,
): readonly (readonly [key: string, block: readonly number[]])[] {
  const entry = (key: string) => [key, blocks.get(key) ?? []] as const;
  // Equally rare words by their letters: the order of claims must not decide.
  const rare = words
    .map(entry)
    .sort(([one, left], [other, right]) => left.length - right.length || (one < other ? -1 : 1));
  return predicate === undefined ? rare : [entry(predicate), ...rare];
}
