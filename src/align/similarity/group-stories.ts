import { averageLink, type WeightedPair } from "./average-link.ts";
import type { StoryWords } from "./story-words.ts";

/** Likeness of narratives from which they tell one story; fitted on the training topics of ECB+. */
const SAME_STORY = 0.09;

/** Groups up to this size are mostly outliers of a larger story: a short notice, a commentary. */
const SMALL_GROUP = 2;

/** Words in more narratives than this bring nobody together that rarer words do not. */
const LARGEST_BLOCK = 100;

/** Among many narratives, words of each that others are found by. */
const TELLING_WORDS = 20;

/** How like two narratives are, and which of them tell one story. */
export interface Stories {
  /** Number of the story of each narrative. */
  readonly stories: readonly number[];
  /** From 0 to 1, by the words that at least two narratives have. */
  readonly likeness: (left: number, right: number) => number;
}

/**
 * Finds which narratives tell one story, by the words they have in common: groups of narratives that
 * are like each other on the average. Events of different stories are different events.
 *
 * Cost grows with the narratives that share a word which few have.
 *
 * @param keys - Of every narrative, unique.
 * @param words - Of every narrative.
 */
export function groupStories(keys: readonly string[], words: readonly StoryWords[]): Stories {
  const vectors = toVectors(words);
  const likeness = (left: number, right: number): number => {
    const [one, other] = [vectors[left], vectors[right]];
    if (one === undefined || other === undefined) return 0;
    let sum = 0;
    for (const [word, weight] of one) sum += weight * (other.get(word) ?? 0);
    return sum;
  };
  const pairs = [...pairsByWord(vectors)].map(
    ([left, right]): WeightedPair => ({ left, right, weight: likeness(left, right) - SAME_STORY }),
  );
  const groups = averageLink(keys, pairs, -SAME_STORY);
  const nearest = nearestLarge(groups, vectors);
  const stories: number[] = [];
  groups.forEach((members, story) => {
    for (const member of members) stories[member] = nearest(member) ?? story;
  });
  return { stories, likeness };
}

/**
 * Makes the look-up of the large group that a narrative of a small one is most like; `null` for a
 * narrative of a large group, and without any likeness. The earlier of two groups wins a tie.
 */
function nearestLarge(
  groups: readonly (readonly number[])[],
  vectors: readonly StoryWords[],
): (narrative: number) => number | null {
  const isLarge = ({ length }: readonly number[]): boolean => length > SMALL_GROUP;
  const settled = new Set(groups.filter(isLarge).flat());
  const index = new Map<string, Map<number, number>>();
  groups.forEach((members, group) => {
    if (!isLarge(members)) return;
    for (const [word, weight] of centre(members, vectors)) {
      const row = index.get(word) ?? new Map<number, number>();
      index.set(word, row.set(group, weight));
    }
  });
  return (narrative) => {
    if (settled.has(narrative)) return null;
    const sums = new Map<number, number>();
    for (const [word, weight] of vectors[narrative] ?? []) {
      const row = index.get(word);
      if (row === undefined || row.size > LARGEST_BLOCK) continue;
      for (const [group, own] of row) sums.set(group, (sums.get(group) ?? 0) + weight * own);
    }
    let best: readonly [group: number, sum: number] | null = null;
    for (const [group, sum] of [...sums].sort(([left], [right]) => left - right)) {
      if (best === null || sum > best[1]) best = [group, sum];
    }
    return best?.[0] ?? null;
  };
}

/** The mean of the vectors of a group, of length 1. */
function centre(members: readonly number[], vectors: readonly StoryWords[]): StoryWords {
  const sums = new Map<string, number>();
  for (const member of members) {
    for (const [word, weight] of vectors[member] ?? []) {
      sums.set(word, (sums.get(word) ?? 0) + weight);
    }
  }
  const length = Math.sqrt([...sums.values()].reduce((sum, weight) => sum + weight ** 2, 0));
  return new Map([...sums].map(([word, weight]) => [word, weight / (length || 1)]));
}

/** Weighted words of length 1; a word that one narrative alone has is like nothing in the others. */
function toVectors(words: readonly StoryWords[]): readonly StoryWords[] {
  const narratives = new Map<string, number>();
  for (const own of words) {
    for (const word of own.keys()) narratives.set(word, (narratives.get(word) ?? 0) + 1);
  }
  return words.map((own) => {
    const weights = [...own].flatMap(([word, weight]): [string, number][] => {
      const among = narratives.get(word) ?? 1;
      const rarity = Math.log((words.length + 1) / (among + 0.5));
      return among < 2 ? [] : [[word, weight * rarity]];
    });
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0));
    return new Map(weights.map(([word, weight]) => [word, weight / (length || 1)]));
  });
}

/** All pairs of few narratives; of more, those that share a telling word which is not too common. */
function* pairsByWord(vectors: readonly StoryWords[]): Generator<readonly [number, number]> {
  const blocks = new Map<string, number[]>();
  const most = vectors.length <= LARGEST_BLOCK ? Number.POSITIVE_INFINITY : TELLING_WORDS;
  vectors.forEach((own, index) => {
    for (const word of heaviest(own, most)) add(blocks, word, index);
  });
  const seen = vectors.map(() => new Set<number>());
  for (const members of blocks.values()) {
    if (members.length > LARGEST_BLOCK) continue;
    for (const [at, left] of members.entries()) {
      for (const right of members.slice(at + 1)) {
        if (seen[left]?.has(right)) continue;
        seen[left]?.add(right);
        yield [left, right];
      }
    }
  }
}

function heaviest(words: StoryWords, most: number): readonly string[] {
  if (words.size <= most) return [...words.keys()];
  return [...words]
    .sort(([one, left], [other, right]) => right - left || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
}

function add(blocks: Map<string, number[]>, word: string, index: number): void {
  const block = blocks.get(word);
  if (block === undefined) blocks.set(word, [index]);
  else block.push(index);
}
