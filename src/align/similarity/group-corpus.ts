import { averageLink } from "./average-link.ts";
import { claimPairs } from "./claim-pairs.ts";
import { createPairFeatures } from "./pair-features.ts";
import type { SimilarityClaim } from "./similarity-claim.ts";
import type { SimilarityCorpus } from "./similarity-corpus.ts";
import { probabilityOf, type SimilarityModel } from "./similarity-model.ts";

/** Probability of pairs that were not looked at, since they have nothing in common. */
const NOT_LOOKED_AT = 0.05;

/** Groups the claims of a corpus into events; see `groupClaims`. */
export function groupCorpus(
  corpus: SimilarityCorpus,
  model: SimilarityModel,
): readonly (readonly SimilarityClaim[])[] {
  const { claims } = corpus;
  const features = createPairFeatures(corpus);
  const pairs = claimPairs(claims).flatMap(([left, right]) => {
    const [one, other] = [claims[left], claims[right]];
    if (one === undefined || other === undefined) return [];
    return [{ left, right, weight: probabilityOf(features(one, other), model) - model.threshold }];
  });
  const keys = claims.map(({ key }) => key);
  return averageLink(keys, pairs, NOT_LOOKED_AT - model.threshold).map((group) =>
    group.flatMap((index) => claims[index] ?? []),
  );
}
