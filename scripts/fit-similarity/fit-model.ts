import { groupCorpus } from "../../src/align/similarity/group-corpus.ts";
import { createPairFeatures } from "../../src/align/similarity/pair-features.ts";
import type { SimilarityClaim } from "../../src/align/similarity/similarity-claim.ts";
import {
  createSimilarityCorpus,
  type SimilarityCorpus,
} from "../../src/align/similarity/similarity-corpus.ts";
import type { SimilarityModel } from "../../src/align/similarity/similarity-model.ts";
import { createKnowledgeBase } from "../../src/knowledge/create-knowledge-base.ts";
import { knowledge } from "../../src/knowledge/knowledge-builder.ts";
import type { WordLexicon } from "../../src/model/word-lexicon.ts";
import { scoreCoreference } from "../evaluate/ecbplus/coreference-metrics.ts";
import { fitWeights } from "../fit-muc4/fit-weights.ts";
import type { TrainingTopic } from "./read-training-topics.ts";

/** Features of fewer pairs say too little. */
const FEWEST = 30;
const PENALTY = 10;
const GROUPS = ["stem", "same", "kin", "other"];

/** A pair of claims of one story. */
interface Example {
  readonly features: readonly string[];
  readonly isOne: boolean;
  /** Pairs of a predicate that is told very often must not count for more than all others. */
  readonly importance: number;
}

/** A topic with its pairs. */
export interface PreparedTopic {
  readonly corpus: SimilarityCorpus;
  readonly chainOf: (claim: SimilarityClaim) => string;
  readonly examples: readonly Example[];
}

/** Works out the features of all pairs of a topic once. */
export function prepareTopic(topic: TrainingTopic, lexicon: WordLexicon): PreparedTopic {
  const corpus = createSimilarityCorpus(
    topic.narratives,
    createKnowledgeBase(knowledge(), lexicon),
  );
  const features = createPairFeatures(corpus);
  const chainOf = ({ key }: SimilarityClaim): string => topic.chains.get(key) ?? key;
  const stemKey = ({ story, stem }: SimilarityClaim): string => `${story} ${stem}`;
  const counts = new Map<string, number>();
  for (const claim of corpus.claims) {
    counts.set(stemKey(claim), (counts.get(stemKey(claim)) ?? 0) + 1);
  }
  const examples = corpus.claims.flatMap((left, at) =>
    corpus.claims
      .slice(at + 1)
      .filter((right) => right.story === left.story)
      .map((right): Example => {
        const told = (counts.get(stemKey(left)) ?? 1) * (counts.get(stemKey(right)) ?? 1);
        return {
          features: features(left, right),
          isOne: chainOf(left) === chainOf(right),
          importance: Math.min(1, 3 / Math.sqrt(told)),
        };
      }),
  );
  return { corpus, chainOf, examples };
}

/** Weights of the features of all pairs. */
export function fitModel(topics: readonly PreparedTopic[]): SimilarityModel["weights"] {
  const examples = topics.flatMap((topic) => topic.examples);
  const names = frequentFeatures(examples);
  const numbers = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features }) => {
    const index = Uint32Array.from(features.flatMap((name) => numbers.get(name) ?? []));
    return { index, strength: new Float64Array(index.length).fill(1) };
  });
  const fitted = fitWeights(
    {
      rows,
      labels: examples.map(({ isOne }) => isOne),
      importance: examples.map(({ importance }) => importance),
    },
    names.length,
    PENALTY,
  );
  // Every pair has one feature "always", which takes the constant.
  const constant = fitted.at(-1) ?? 0;
  const isConstant = new Set(GROUPS.map((group) => `${group}: always`));
  const entries = names.map((name, index): readonly [string, number] => {
    const weight = (fitted[index] ?? 0) + (isConstant.has(name) ? constant : 0);
    return [name, Math.round(100 * weight) / 100];
  });
  return Object.fromEntries(entries.filter(([, weight]) => weight !== 0).sort());
}

function frequentFeatures(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].flatMap(([name, count]) => (count >= FEWEST ? [name] : [])).sort();
}

/** CoNLL F1 of topics, each grouped by a model, from 0 to 1. */
export function scoreTopics(
  runs: readonly { readonly held: readonly PreparedTopic[]; readonly model: SimilarityModel }[],
): number {
  const found = runs.flatMap(({ held, model }) =>
    held.flatMap(({ corpus }) => groupCorpus(corpus, model)),
  );
  const gold = runs.flatMap(({ held }) => held.flatMap(goldGroups));
  return scoreCoreference<SimilarityClaim>(gold, found).conllF1;
}

function goldGroups({ corpus, chainOf }: PreparedTopic): readonly (readonly SimilarityClaim[])[] {
  const groups = new Map<string, SimilarityClaim[]>();
  for (const claim of corpus.claims) {
    const chain = chainOf(claim);
    groups.set(chain, [...(groups.get(chain) ?? []), claim]);
  }
  return [...groups.values()];
}
