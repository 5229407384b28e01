/** Values of some features, row by row, with what is to be told from them. */
export interface TreeRows {
  readonly width: number;
  /** Row by row: `width` values each. */
  readonly values: Float64Array;
  readonly labels: Uint8Array;
  /** How much each row counts. */
  readonly importance: Float64Array;
}

/** A feature whose values are sorted into bins. */
export interface BinnedFeature {
  /** Rising; bin `n` holds the values from limit `n - 1` on that are below limit `n`. */
  readonly limits: readonly number[];
  /** Bin of each row. */
  readonly bins: Uint8Array;
}

/** Bins for all values, and bins for those above zero alone: many likenesses are zero. */
const BINS = 24;
const POSITIVE_BINS = 12;

/** Sorts the values of every feature into bins with about as many rows each. */
export function binValues({ width, values, labels }: TreeRows): readonly BinnedFeature[] {
  return Array.from({ length: width }, (_, feature) => {
    const column = Float64Array.from(labels, (_label, row) => values[row * width + feature] ?? 0);
    const limits = findLimits(column);
    return { limits, bins: Uint8Array.from(column, (value) => countUpTo(limits, value)) };
  });
}

function findLimits(column: Float64Array): readonly number[] {
  const sorted = column.slice().sort();
  const distinct = [...new Set(sorted)];
  const found =
    distinct.length <= BINS
      ? distinct.slice(1).map((value, index) => (value + (distinct[index] ?? 0)) / 2)
      : [
          ...quantiles(sorted, BINS),
          ...quantiles(
            sorted.filter((value) => value > 0),
            POSITIVE_BINS,
          ),
        ];
  // As they will be written, so that the written tree divides as the fitted one does.
  const written = new Set(found.map((limit) => Math.round(1000 * limit) / 1000));
  return [...written].sort((left, right) => left - right);
}

function quantiles(sorted: Float64Array, parts: number): readonly number[] {
  return Array.from(
    { length: parts - 1 },
    (_, index) => sorted[Math.floor(((index + 1) * sorted.length) / parts)] ?? 0,
  );
}

function countUpTo(limits: readonly number[], value: number): number {
  let count = 0;
  while (count < limits.length && value >= (limits[count] ?? 0)) count += 1;
  return count;
}
