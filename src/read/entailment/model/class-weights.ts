import type { Feature } from "../features/feature.ts";

/** Weights of a log-linear model with three classes: what each feature adds to each. */
export type ClassWeights = readonly (readonly [
  name: string,
  weights: readonly [number, number, number],
])[];

/** Adds the strength of features of one name, up to 1. */
export function sumStrengths(features: readonly Feature[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { name, strength } of features) {
    sums.set(name, Math.min(1, (sums.get(name) ?? 0) + strength));
  }
  return sums;
}
