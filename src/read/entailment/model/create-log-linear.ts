import type { Feature } from "../features/feature.ts";
import { type ClassWeights, sumStrengths } from "./class-weights.ts";

/** A fitted model. */
export interface LogLinear {
  /** Probabilities of the classes; sum 1. */
  readonly predict: (features: readonly Feature[]) => readonly [number, number, number];
  /** What a feature of full strength adds for a class against the mean of the others. */
  readonly pull: (name: string, of: number) => number;
}

const NONE = [0, 0, 0] as const;

/** Opens a table of weights. */
export function createLogLinear(table: ClassWeights): LogLinear {
  const weights = new Map(table);
  return {
    predict: (features) => {
      const sums: [number, number, number] = [0, 0, 0];
      for (const [name, strength] of sumStrengths(features)) {
        const own = weights.get(name) ?? NONE;
        sums[0] += strength * own[0];
        sums[1] += strength * own[1];
        sums[2] += strength * own[2];
      }
      return softmax(sums);
    },
    pull: (name, of) => {
      const own = weights.get(name) ?? NONE;
      return (own[of] ?? 0) - (own[0] + own[1] + own[2] - (own[of] ?? 0)) / 2;
    },
  };
}

function softmax([first, second, third]: readonly [number, number, number]) {
  const most = Math.max(first, second, third);
  const powers = [first - most, second - most, third - most].map(Math.exp);
  const [one = 0, two = 0, three = 0] = powers;
  const total = one + two + three;
  return [one / total, two / total, three / total] as const;
}
