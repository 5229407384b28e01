import type { SimilarityClaim } from "./similarity-claim.ts";
import type { SimilarityCorpus } from "./similarity-corpus.ts";
import { countCosine, type WordSet, type WordWeight } from "./word-weights.ts";

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
}

interface Usage {
  readonly sentences: Set<string>;
  readonly narratives: Set<string>;
  readonly words: Map<string, number>;
  readonly participants: Map<string, number>;
}

function count(counts: Map<string, number>, words: Iterable<string>): void {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
}

function addUse(usage: Usage, { sentence, record, words, participants }: SimilarityClaim): void {
  usage.sentences.add(sentence);
  usage.narratives.add(record.narrative.id);
  count(usage.words, words);
  count(usage.participants, participants);
}

function shareOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [fewer, more] = left.size <= right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const item of fewer) if (more.has(item)) shared += 1;
  return fewer.size === 0 ? 0 : shared / fewer.size;
}

function compareUsages(one: Usage, other: Usage, weight: WordWeight, without: WordSet): StemPair {
  return {
    sentences: shareOf(one.sentences, other.sentences),
    narratives: shareOf(one.narratives, other.narratives),
    words: countCosine(one.words, other.words, weight, without),
    participants: countCosine(one.participants, other.participants, () => 1, new Set()),
  };
}

const NOTHING: StemPair = { sentences: 0, narratives: 0, words: 0, participants: 0 };

/**
 * Compares how predicates are used over a story: two words for one event have the same words around
 * them, and seldom stand in one sentence. Each pair of stems is worked out once.
 */
export function createStemPairs(
  corpus: SimilarityCorpus,
): (left: SimilarityClaim, right: SimilarityClaim) => StemPair {
  const usages = new Map<string, Usage>();
  const keyOf = ({ story, stem }: SimilarityClaim): string => `${story} ${stem}`;
  for (const claim of corpus.claims) {
    const key = keyOf(claim);
    const usage = usages.get(key) ?? {
      sentences: new Set(),
      narratives: new Set(),
      words: new Map(),
      participants: new Map(),
    };
    usages.set(key, usage);
    addUse(usage, claim);
  }
  const known = new Map<string, StemPair>();
  return (left, right) => {
    const [first, second] = left.stem < right.stem ? [left, right] : [right, left];
    const key = `${keyOf(first)}\u0000${keyOf(second)}`;
    let pair = known.get(key);
    if (pair === undefined) {
      const [one, other] = [usages.get(keyOf(first)), usages.get(keyOf(second))];
      const weight = corpus.storyWeight(left.story);
      const without = new Set([left.stem, right.stem]);
      pair =
        one === undefined || other === undefined
          ? NOTHING
          : compareUsages(one, other, weight, without);
      known.set(key, pair);
    }
    return pair;
  };
}
