import { claimPairs } from "../../src/align/similarity/claim-pairs.ts";
import { createPairFeatures } from "../../src/align/similarity/pair-features.ts";
import type { SimilarityClaim } from "../../src/align/similarity/similarity-claim.ts";
import { createSimilarityCorpus } from "../../src/align/similarity/similarity-corpus.ts";
import { createKnowledgeBase } from "../../src/knowledge/create-knowledge-base.ts";
import { knowledge } from "../../src/knowledge/knowledge-builder.ts";
import type { WordLexicon } from "../../src/model/word-lexicon.ts";
import type { TrainingTopic } from "./read-training-topics.ts";

/** A pair of claims of one story. */
export interface ExamplePair {
  /** Indexes of claims. */
  readonly left: number;
  readonly right: number;
  readonly values: readonly number[];
  readonly isOne: boolean;
  readonly importance: number;
}

/** Narratives with the pairs of their claims. */
export interface PreparedNarratives {
  readonly claims: readonly SimilarityClaim[];
  readonly chainOf: (claim: SimilarityClaim) => string;
  readonly pairs: readonly ExamplePair[];
}

/** A topic with its pairs, and those that it has when only half of its narratives are known. */
export interface PreparedTopic extends PreparedNarratives {
  readonly halves: readonly PreparedNarratives[];
}

/** What a pair of a half counts: a pair of the topic comes again in one half at most. */
const OF_HALF = 0.5;

/**
 * Works out the features of all pairs of a topic once. Half of a topic is another topic to learn from:
 * what is rare in it, and how its predicates are used, is not what it is in the whole.
 */
export function prepareTopic(topic: TrainingTopic, lexicon: WordLexicon): PreparedTopic {
  const halves = [0, 1].map((half) =>
    prepareNarratives(
      { ...topic, narratives: topic.narratives.filter(({ id }) => halfOf(id) === half) },
      lexicon,
      OF_HALF,
    ),
  );
  return { ...prepareNarratives(topic, lexicon, 1), halves };
}

/** 0 or 1, as good as random and always the same for one id. */
function halfOf(id: string): 0 | 1 {
  let bits = 7;
  for (const letter of `${id}a`) {
    bits = Math.imul(bits ^ letter.charCodeAt(0), 0x45d9f3b) ^ (bits >>> 13);
  }
  return bits >>> 0 < 2 ** 31 ? 0 : 1;
}

function prepareNarratives(
  topic: TrainingTopic,
  lexicon: WordLexicon,
  weight: number,
): PreparedNarratives {
  const base = createKnowledgeBase(knowledge(), lexicon);
  const corpus = createSimilarityCorpus(topic.narratives, base, lexicon);
  const { claims } = corpus;
  const features = createPairFeatures(corpus);
  const chainOf = ({ key }: SimilarityClaim): string => topic.chains.get(key) ?? key;
  const importanceOf = weighPairs(claims);
  const pairs = claimPairs(claims).flatMap(([left, right]): ExamplePair[] => {
    const [one, other] = [claims[left], claims[right]];
    if (one === undefined || other === undefined) return [];
    return [
      {
        left,
        right,
        values: features(one, other),
        isOne: chainOf(one) === chainOf(other),
        importance: weight * importanceOf(one, other),
      },
    ];
  });
  return { claims, chainOf, pairs };
}

/**
 * Pairs of a predicate that is told very often must not count for more than all others, nor those of
 * a large topic: pairs grow with the square of the claims.
 */
function weighPairs(
  claims: readonly SimilarityClaim[],
): (left: SimilarityClaim, right: SimilarityClaim) => number {
  const stemKey = ({ story, stem }: SimilarityClaim): string => `${story} ${stem}`;
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(stemKey(claim), (counts.get(stemKey(claim)) ?? 0) + 1);
  return (left, right) => {
    const told = (counts.get(stemKey(left)) ?? 1) * (counts.get(stemKey(right)) ?? 1);
    return (Math.min(1, 3 / Math.sqrt(told)) * USUAL_SIZE) / claims.length;
  };
}

/** Claims of a topic of middling size. */
const USUAL_SIZE = 80;
