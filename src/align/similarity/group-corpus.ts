import { averageLink, type WeightedPair } from "./average-link.ts";
import { claimPairs } from "./claim-pairs.ts";
import { createPairFeatures } from "./pair-features.ts";
import type { SimilarityClaim } from "./similarity-claim.ts";
import type { SimilarityCorpus } from "./similarity-corpus.ts";
import { probabilityOf, readModel, type SimilarityModel } from "./similarity-model.ts";

/** Probability of pairs that were not looked at, since they have nothing in common. */
const NOT_LOOKED_AT = 0.05;

/** Groups the claims of a corpus into events; see `groupClaims`. */
export function groupCorpus(
  corpus: SimilarityCorpus,
  model: SimilarityModel,
): readonly (readonly SimilarityClaim[])[] {
  const { claims } = corpus;
  const features = createPairFeatures(corpus);
  const trees = readModel(model);
  const pairs = claimPairs(claims).flatMap(([left, right]): WeightedPair[] => {
    const [one, other] = [claims[left], claims[right]];
    if (one === undefined || other === undefined) return [];
    return [{ left, right, weight: probabilityOf(trees.sum(features(one, other))) }];
  });
  return linkClaims(claims, pairs, model.threshold);
}

/**
 * Groups claims by how probable it is that two are about one event.
 *
 * @param pairs - With the probability as weight.
 * @param threshold - Groups are joined while the mean probability between them is above it.
 */
export function linkClaims(
  claims: readonly SimilarityClaim[],
  pairs: readonly WeightedPair[],
  threshold: number,
): readonly (readonly SimilarityClaim[])[] {
  const weighed = pairs.map(({ left, right, weight }) => ({
    left,
    right,
    weight: weight - threshold,
  }));
  return averageLink(
    claims.map(({ key }) => key),
    weighed,
    NOT_LOOKED_AT - threshold,
  ).map((group) => group.flatMap((index) => claims[index] ?? []));
}
