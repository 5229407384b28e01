import type { SimilarityClaim } from "./similarity-claim.ts";
import { countVector, type WordVector, type WordWeight, wordCosine } from "./word-weights.ts";

/** How two predicates are used in the narratives of one story. */
export interface StemPair {
  /** Share of the rarer one's sentences that hold the other too. */
  readonly sentences: number;
  /** Share of the rarer one's narratives that hold the other too. */
  readonly narratives: number;
  /** Likeness of the words around them. */
  readonly words: number;
  /** Likeness of who takes part. */
  readonly participants: number;
  /** Likeness of the words next to them, and of those with the side they stand on. */
  readonly near: number;
  readonly frame: number;
}

/** How one predicate is used in the narratives of its story. */
export interface StemUse {
  /** Share of the narratives that have it. */
  readonly share: number;
  /** How often a narrative that has it has it. */
  readonly repeated: number;
  /** Likeness of the words near it, from one claim to the other; -1 of a predicate used once. */
  readonly likeness: number;
  /** Share of its claims that stand in one sentence with another. */
  readonly crowded: number;
}

/** Looks up how predicates are used. */
export interface StemUses {
  pair(left: SimilarityClaim, right: SimilarityClaim): StemPair;
  use(claim: SimilarityClaim): StemUse;
}

interface Usage {
  readonly sentences: ReadonlySet<string>;
  readonly narratives: ReadonlySet<string>;
  readonly words: WordVector;
  readonly participants: WordVector;
  readonly near: WordVector;
  readonly frame: WordVector;
  readonly use: StemUse;
}

/** Claims of one predicate that are compared with each other; of more, the first ones. */
const MOST_COMPARED = 30;

const NO_PAIR: StemPair = {
  sentences: 0,
  narratives: 0,
  words: 0,
  participants: 0,
  near: 0,
  frame: 0,
};
const NO_USE: StemUse = { share: 0, repeated: 1, likeness: -1, crowded: 0 };

/**
 * Compares how predicates are used over a story: two words for one event have the same words around
 * them, and seldom stand in one sentence. Each stem and each pair of stems is worked out once.
 *
 * @param claims - Sorted, so that the same claims are looked at in whatever order they came.
 * @param storyWeight - How much a word tells the narratives of a story apart.
 */
export function createStemUses(
  claims: readonly SimilarityClaim[],
  storyWeight: (story: number) => WordWeight,
): StemUses {
  const usages = collectUsages(claims, storyWeight);
  const known = new Map<Usage, Map<Usage, StemPair>>();
  const usageOf = (claim: SimilarityClaim): Usage | undefined =>
    usages.get(claim.story)?.get(claim.stem);
  return {
    use: (claim) => usageOf(claim)?.use ?? NO_USE,
    pair(left, right) {
      const [first, second] = left.stem < right.stem ? [left, right] : [right, left];
      const [one, other] = [usageOf(first), usageOf(second)];
      if (one === undefined || other === undefined) return NO_PAIR;
      const row = known.get(one) ?? new Map<Usage, StemPair>();
      known.set(one, row);
      const found = row.get(other) ?? compareUsages(one, other, [first.stem, second.stem]);
      row.set(other, found);
      return found;
    },
  };
}

function compareUsages(one: Usage, other: Usage, without: readonly string[]): StemPair {
  return {
    sentences: shareOf(one.sentences, other.sentences),
    narratives: shareOf(one.narratives, other.narratives),
    words: wordCosine(one.words, other.words, without),
    participants: wordCosine(one.participants, other.participants),
    near: wordCosine(one.near, other.near),
    frame: wordCosine(one.frame, other.frame),
  };
}

function shareOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [fewer, more] = left.size <= right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const item of fewer) if (more.has(item)) shared += 1;
  return fewer.size === 0 ? 0 : shared / fewer.size;
}

function collectUsages(
  claims: readonly SimilarityClaim[],
  storyWeight: (story: number) => WordWeight,
): ReadonlyMap<number, ReadonlyMap<string, Usage>> {
  const stories = groupBy(claims, ({ story }) => story);
  return new Map(
    [...stories].map(([story, own]) => {
      const size = new Set(own.map(({ record }) => record.narrative.id)).size;
      const weight = storyWeight(story);
      const stems = groupBy(own, ({ stem }) => stem);
      return [
        story,
        new Map([...stems].map(([stem, of]) => [stem, toUsage(of, stem, size, weight)])),
      ];
    }),
  );
}

function toUsage(
  claims: readonly SimilarityClaim[],
  stem: string,
  storySize: number,
  weight: WordWeight,
): Usage {
  const sentences = new Set(claims.map(({ sentence }) => sentence));
  const narratives = new Set(claims.map(({ record }) => record.narrative.id));
  const words = counted(claims.flatMap((claim) => [...claim.words]));
  const participants = counted(claims.flatMap((claim) => claim.participants));
  return {
    sentences,
    narratives,
    words: countVector(words, weight),
    participants: countVector(participants, () => 1),
    near: sumOf(claims.map(({ nearest }) => nearest)),
    frame: sumOf(claims.map(({ frame }) => frame)),
    use: {
      share: narratives.size / storySize,
      repeated: claims.length / narratives.size,
      likeness: likenessWithin(claims.slice(0, MOST_COMPARED), stem),
      crowded: (claims.length - sentences.size) / claims.length,
    },
  };
}

function likenessWithin(claims: readonly SimilarityClaim[], stem: string): number {
  let sum = 0;
  let pairs = 0;
  for (const [at, one] of claims.entries()) {
    for (const other of claims.slice(at + 1)) {
      sum += wordCosine(one.near.among, other.near.among, [stem]);
      pairs += 1;
    }
  }
  return pairs === 0 ? -1 : sum / pairs;
}

function sumOf(vectors: readonly WordVector[]): WordVector {
  const sums = new Map<string, number>();
  for (const { weights } of vectors) {
    for (const [word, weight] of weights) sums.set(word, (sums.get(word) ?? 0) + weight);
  }
  return countVector(sums, () => 1);
}

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
