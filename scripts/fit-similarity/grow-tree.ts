import type { BinnedFeature } from "./bin-values.ts";

/** How far a tree may go. */
export interface TreeLimits {
  /** Most questions from the root to an answer. */
  readonly depth: number;
  /** Every answer is multiplied by it. */
  readonly rate: number;
  /** Pulls answers to zero that few rows speak for. */
  readonly penalty: number;
  /** Least curvature on either side of a question. */
  readonly least: number;
}

/** Slopes and curvatures of the loss for each row. */
export interface Slopes {
  readonly slope: Float64Array;
  readonly curve: Float64Array;
}

/** A tree in writing (see `BoostedTrees`), with its answer for each row. */
export interface GrownTree {
  readonly writing: string;
  readonly answers: Float64Array;
}

interface Cut {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

/**
 * Grows a tree that goes down the loss: each question is the one that gains most.
 *
 * @param names - Of the features.
 * @param isOffered - Whether a tree may ask for a feature.
 */
export function growTree(
  features: readonly BinnedFeature[],
  names: readonly string[],
  slopes: Slopes,
  limits: TreeLimits,
  isOffered: (feature: number) => boolean,
): GrownTree {
  const answers = new Float64Array(slopes.slope.length);
  const grow = (rows: Uint32Array, depth: number): string => {
    const cut = depth === 0 ? null : bestCut(features, rows, slopes, limits, isOffered);
    const bins = features[cut?.feature ?? -1]?.bins;
    if (cut === null || bins === undefined) return answer(rows);
    const limit = features[cut.feature]?.limits[cut.bin];
    const yes = rows.filter((row) => (bins[row] ?? 0) <= cut.bin);
    const no = rows.filter((row) => (bins[row] ?? 0) > cut.bin);
    return `${names[cut.feature]}<${written(limit)} ${grow(yes, depth - 1)} ${grow(no, depth - 1)}`;
  };
  const answer = (rows: Uint32Array): string => {
    const [slope, curve] = sums(rows, slopes);
    const value = Math.round((1000 * limits.rate * slope) / (curve + limits.penalty)) / 1000;
    for (const row of rows) answers[row] = value;
    return written(value);
  };
  const all = Uint32Array.from(answers, (_, row) => row);
  return { writing: grow(all, limits.depth), answers };
}

/** Without the zero before the point: trees are shipped, and hold thousands of numbers. */
function written(value: number | undefined): string {
  return String(value).replace(/^(-?)0\./u, "$1.");
}

function sums(rows: Uint32Array, { slope, curve }: Slopes): readonly [number, number] {
  let slopes = 0;
  let curves = 0;
  for (const row of rows) {
    slopes += slope[row] ?? 0;
    curves += curve[row] ?? 0;
  }
  return [slopes, curves];
}

function bestCut(
  features: readonly BinnedFeature[],
  rows: Uint32Array,
  slopes: Slopes,
  limits: TreeLimits,
  isOffered: (feature: number) => boolean,
): Cut | null {
  const total = sums(rows, slopes);
  let best: Cut | null = null;
  for (const [feature, binned] of features.entries()) {
    if (!isOffered(feature)) continue;
    const cut = cutOf(binned, rows, slopes, limits, total);
    if (cut !== null && cut.gain > (best?.gain ?? 0)) best = { feature, ...cut };
  }
  return best;
}

function cutOf(
  { limits: { length }, bins }: BinnedFeature,
  rows: Uint32Array,
  { slope, curve }: Slopes,
  { penalty, least }: TreeLimits,
  [slopes, curves]: readonly [number, number],
): Omit<Cut, "feature"> | null {
  const slopeOf = new Float64Array(length + 1);
  const curveOf = new Float64Array(length + 1);
  for (const row of rows) {
    const bin = bins[row] ?? 0;
    slopeOf[bin] = (slopeOf[bin] ?? 0) + (slope[row] ?? 0);
    curveOf[bin] = (curveOf[bin] ?? 0) + (curve[row] ?? 0);
  }
  const worth = (ofSlope: number, ofCurve: number) => ofSlope ** 2 / (ofCurve + penalty);
  let best: Omit<Cut, "feature"> | null = null;
  let below = 0;
  let curvesBelow = 0;
  for (let bin = 0; bin < length; bin += 1) {
    below += slopeOf[bin] ?? 0;
    curvesBelow += curveOf[bin] ?? 0;
    if (curvesBelow < least || curves - curvesBelow < least) continue;
    const gain =
      worth(below, curvesBelow) +
      worth(slopes - below, curves - curvesBelow) -
      worth(slopes, curves);
    if (gain > (best?.gain ?? 1e-3)) best = { bin, gain };
  }
  return best;
}
