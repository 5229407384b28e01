import type { BoostedTrees } from "../../src/align/similarity/boosted-trees.ts";
import { linkClaims } from "../../src/align/similarity/group-corpus.ts";
import { PAIR_FEATURES } from "../../src/align/similarity/pair-feature-table.ts";
import type { SimilarityClaim } from "../../src/align/similarity/similarity-claim.ts";
import { probabilityOf, readModel } from "../../src/align/similarity/similarity-model.ts";
import {
  type CoreferenceRates,
  scoreCoreference,
} from "../evaluate/ecbplus/coreference-metrics.ts";
import type { TreeRows } from "./bin-values.ts";
import { type BoostingOptions, fitBoostedTrees } from "./fit-boosted-trees.ts";
import type { ExamplePair, PreparedTopic } from "./prepare-topic.ts";

/** Chosen on held-out training topics. */
const OPTIONS: BoostingOptions = {
  rounds: 150,
  depth: 6,
  rate: 0.06,
  penalty: 15,
  least: 6,
  offered: 0.25,
};

/** Of the pairs that are two events, with unrelated predicates, one in this many is learned from. */
const ONE_IN = 4;

/** Trees that tell from the features of a pair whether it is one event. */
export function fitModel(
  topics: readonly PreparedTopic[],
  options: BoostingOptions = OPTIONS,
): BoostedTrees {
  const names = PAIR_FEATURES.map(({ name }) => name);
  return fitBoostedTrees(toRows(topics), names, options);
}

function toRows(topics: readonly PreparedTopic[]): TreeRows {
  const isPlain = ({ values, isOne }: ExamplePair): boolean => values[0] === 0 && !isOne;
  const kept = [...topics, ...topics.flatMap(({ halves }) => halves)].flatMap(({ pairs }) =>
    pairs.filter((pair, index) => !isPlain(pair) || index % ONE_IN === 0),
  );
  const width = PAIR_FEATURES.length;
  const values = new Float64Array(kept.length * width);
  kept.forEach((pair, row) => {
    values.set(pair.values, row * width);
  });
  return {
    width,
    values,
    labels: Uint8Array.from(kept, ({ isOne }) => Number(isOne)),
    importance: Float64Array.from(kept, (pair) => pair.importance * (isPlain(pair) ? ONE_IN : 1)),
  };
}

/** A topic with how probable each of its pairs is one event. */
export interface ScoredTopic {
  readonly topic: PreparedTopic;
  readonly pairs: Parameters<typeof linkClaims>[1];
}

/** Asks a model about all pairs of a topic. */
export function scorePairs(topic: PreparedTopic, model: BoostedTrees): ScoredTopic {
  const trees = readModel({ ...model, threshold: 0 });
  const pairs = topic.pairs.map(({ left, right, values }) => ({
    left,
    right,
    weight: probabilityOf(trees.sum(values)),
  }));
  return { topic, pairs };
}

/** Scores of topics whose claims are grouped at a threshold. */
export function scoreTopics(topics: readonly ScoredTopic[], threshold: number): CoreferenceRates {
  const found = topics.flatMap(({ topic, pairs }) => linkClaims(topic.claims, pairs, threshold));
  return scoreCoreference<SimilarityClaim>(
    topics.flatMap(({ topic }) => goldGroups(topic)),
    found,
  );
}

/** Scores of the baseline: claims of a topic whose predicates have one stem are one event. */
export function scoreStems(topics: readonly PreparedTopic[]): CoreferenceRates {
  return scoreCoreference<SimilarityClaim>(
    topics.flatMap(goldGroups),
    topics.flatMap(({ claims }) => groupBy(claims, ({ stem }) => stem)),
  );
}

function goldGroups({ claims, chainOf }: PreparedTopic): readonly (readonly SimilarityClaim[])[] {
  return groupBy(claims, chainOf);
}

function groupBy(
  claims: readonly SimilarityClaim[],
  keyOf: (claim: SimilarityClaim) => string,
): readonly (readonly SimilarityClaim[])[] {
  const groups = new Map<string, SimilarityClaim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()];
}
