/** Rows of features by number, one candidate each, with whether it fills the slot. */
export interface LabelledRows {
  readonly rows: readonly { readonly index: Uint32Array; readonly strength: Float64Array }[];
  readonly labels: readonly boolean[];
  /** How much each row counts; without it all count 1. */
  readonly importance?: readonly number[];
}

const STEPS = 300;
const RATE = 0.05;

/**
 * Weights of a logistic regression with a quadratic penalty, by full-batch Adam (Kingma and Ba 2015)
 * from zero: the same rows give the same weights. The last weight is the bias.
 *
 * @param penalty - Half of it times the square of each weight is added to the loss.
 */
export function fitWeights(
  { rows, labels, importance }: LabelledRows,
  featureCount: number,
  penalty: number,
): Float64Array {
  const weights = new Float64Array(featureCount + 1);
  const mean = new Float64Array(featureCount + 1);
  const square = new Float64Array(featureCount + 1);
  const gradient = new Float64Array(featureCount + 1);
  for (let step = 1; step <= STEPS; step += 1) {
    gradient.fill(0);
    rows.forEach((row, at) => {
      const error = predict(weights, row) - (labels[at] === true ? 1 : 0);
      addTo(gradient, row, error * (importance?.[at] ?? 1));
    });
    for (let i = 0; i <= featureCount; i += 1) {
      const slope = (gradient[i] ?? 0) + penalty * (weights[i] ?? 0);
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      square[i] = 0.999 * (square[i] ?? 0) + 0.001 * slope * slope;
      const scale = Math.sqrt((square[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      weights[i] = (weights[i] ?? 0) - (RATE * (mean[i] ?? 0)) / (1 - 0.9 ** step) / scale;
    }
  }
  return weights;
}

/** Probability of a row. */
export function predict(weights: Float64Array, row: LabelledRows["rows"][number]): number {
  let sum = weights.at(-1) ?? 0;
  for (let i = 0; i < row.index.length; i += 1)
    sum += (row.strength[i] ?? 0) * (weights[row.index[i] ?? 0] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function addTo(gradient: Float64Array, row: LabelledRows["rows"][number], error: number): void {
  for (let i = 0; i < row.index.length; i += 1) {
    const feature = row.index[i] ?? 0;
    gradient[feature] = (gradient[feature] ?? 0) + error * (row.strength[i] ?? 0);
  }
  const bias = gradient.length - 1;
  gradient[bias] = (gradient[bias] ?? 0) + error;
}
