/** Two numbers for the same thing: the given one and the found one. */
export interface ScorePair {
  readonly gold: number;
  readonly found: number;
}

/** Mean absolute difference; 0 of none. */
export function meanAbsoluteError(pairs: readonly ScorePair[]): number {
  return mean(pairs.map(({ gold, found }) => Math.abs(gold - found)));
}

/** Pearson's correlation; 0 where one side does not vary. */
export function correlate(pairs: readonly ScorePair[]): number {
  const goldMean = mean(pairs.map(({ gold }) => gold));
  const foundMean = mean(pairs.map(({ found }) => found));
  let both = 0;
  let golds = 0;
  let founds = 0;
  for (const { gold, found } of pairs) {
    both += (gold - goldMean) * (found - foundMean);
    golds += (gold - goldMean) ** 2;
    founds += (found - foundMean) ** 2;
  }
  return golds === 0 || founds === 0 ? 0 : both / Math.sqrt(golds * founds);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
