/** Weights of the features of pairs, and when a pair counts as one event. */
export interface SimilarityModel {
  /** Claims are grouped while the mean probability between groups is above it. */
  readonly threshold: number;
  /** By name of the feature; of others 0. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Probability that two claims with these features are about one event: a logistic model. */
export function probabilityOf(features: readonly string[], { weights }: SimilarityModel): number {
  const sum = features.reduce((total, name) => total + (weights[name] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
