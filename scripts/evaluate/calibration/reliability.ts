/** A score, whether its finding is right, and what it counts. */
export interface Prediction {
  readonly score: number;
  readonly right: boolean;
  readonly weight: number;
}

/** One stretch of scores. */
export interface ReliabilityBin {
  /** Lower end of the scores; the upper end is the next bin's. */
  readonly from: number;
  readonly count: number;
  readonly weight: number;
  readonly meanScore: number;
  readonly shareRight: number;
}

const BINS = 10;

/** Ten bins of equal width; empty ones are left out. */
export function reliabilityBins(predictions: readonly Prediction[]): readonly ReliabilityBin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const own = predictions.filter(
      ({ score }) => Math.min(BINS - 1, Math.floor(score * BINS)) === bin,
    );
    const sum = (of: (one: Prediction) => number) =>
      own.reduce((total, one) => total + one.weight * of(one), 0);
    const weight = sum(() => 1);
    return {
      from: bin / BINS,
      count: own.length,
      weight,
      meanScore: sum(({ score }) => score) / weight,
      shareRight: sum(({ right }) => Number(right)) / weight,
    };
  }).filter(({ count }) => count > 0);
}

/** Expected calibration error, 0-1: how far score and share lie apart, over all bins. */
export function calibrationError(predictions: readonly Prediction[]): number {
  const bins = reliabilityBins(predictions);
  const total = bins.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 0;
  return (
    bins.reduce((sum, one) => sum + one.weight * Math.abs(one.meanScore - one.shareRight), 0) /
    total
  );
}
