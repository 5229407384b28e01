/** One observation: the indices of its features, and whether it is a boundary. */
export interface Observation {
  readonly features: readonly number[];
  readonly isBoundary: boolean;
}

export interface FitOptions {
  readonly epochs: number;
  readonly rate: number;
  /** How strongly weights are drawn to nought. */
  readonly decay: number;
  readonly seed: number;
}

/**
 * Weights of a logistic regression, the last one the bias: AdaGrad over observations drawn in an
 * order that the seed alone decides.
 */
export function fitWeights(
  observations: readonly Observation[],
  features: number,
  options: FitOptions,
): Float64Array {
  const weights = new Float64Array(features + 1);
  const squares = new Float64Array(features + 1).fill(1e-6);
  const random = createRandom(options.seed);
  for (let step = 0; step < options.epochs * observations.length; step++) {
    const drawn = observations[Math.floor(random() * observations.length)] as Observation;
    const active = [...drawn.features, features];
    let sum = 0;
    for (const feature of active) sum += weights[feature] as number;
    const error = (drawn.isBoundary ? 1 : 0) - 1 / (1 + Math.exp(-sum));
    for (const feature of active) {
      const weight = weights[feature] as number;
      const gradient = error - options.decay * weight;
      const square = (squares[feature] as number) + gradient * gradient;
      squares[feature] = square;
      weights[feature] = weight + (options.rate * gradient) / Math.sqrt(square);
    }
  }
  return weights;
}

/** Linear congruential generator of the C standard's example: numbers in [0, 1). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
