/** What is to be learnt from: features by number with their strength, and the class. */
export interface Row {
  readonly features: readonly (readonly [feature: number, strength: number])[];
  /** Classes that it may have: one, or several where nobody told which. */
  readonly labels: readonly number[];
  /** How often it counts. */
  readonly weight: number;
}

const STEPS = 400;
const RATE = 0.05;

/**
 * Weights of a softmax regression with a quadratic penalty, by full-batch Adam (Kingma and Ba 2015)
 * from zero: the same rows give the same weights.
 *
 * @param penalty - Half of it times the square of each weight is added to the loss.
 * @returns A weight for each feature and class: that of class c for feature f is at `f * classes + c`.
 */
export function fitSoftmax(
  rows: readonly Row[],
  features: number,
  classes: number,
  penalty: number,
): Float64Array {
  const size = features * classes;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const gradient = new Float64Array(size);
  for (let step = 1; step <= STEPS; step += 1) {
    gradient.fill(0);
    for (const row of rows) addGradient(gradient, weights, row, classes);
    for (let i = 0; i < size; i += 1) {
      const slope = (gradient[i] ?? 0) + penalty * (weights[i] ?? 0);
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      square[i] = 0.999 * (square[i] ?? 0) + 0.001 * slope * slope;
      const scale = Math.sqrt((square[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      weights[i] = (weights[i] ?? 0) - (RATE * (mean[i] ?? 0)) / (1 - 0.9 ** step) / scale;
    }
  }
  return weights;
}

function addGradient(
  gradient: Float64Array,
  weights: Float64Array,
  { features, labels, weight }: Row,
  classes: number,
): void {
  const found = predictSoftmax(weights, features, classes);
  const allowed = labels.reduce((sum, label) => sum + (found[label] ?? 0), 0);
  for (const [feature, strength] of features) {
    for (let c = 0; c < classes; c += 1) {
      const at = feature * classes + c;
      const own = found[c] ?? 0;
      const error = weight * (own - (labels.includes(c) ? own / allowed : 0));
      gradient[at] = (gradient[at] ?? 0) + error * strength;
    }
  }
}

/** Probabilities of the classes. */
export function predictSoftmax(
  weights: Float64Array,
  features: Row["features"],
  classes: number,
): readonly number[] {
  const sums = Array.from({ length: classes }, (_, c) =>
    features.reduce(
      (sum, [feature, strength]) => sum + strength * (weights[feature * classes + c] ?? 0),
      0,
    ),
  );
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, one) => sum + one, 0);
  return powers.map((one) => one / total);
}
