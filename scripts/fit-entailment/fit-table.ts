import type { ClassWeights } from "../../src/read/entailment/model/class-weights.ts";
import { fitSoftmax } from "./fit-softmax.ts";
import type { NamedRow } from "./to-rows.ts";

/** How a table is fitted. */
export interface FitOptions {
  /** Features of fewer pairs say too little. */
  readonly fewest: number;
  readonly penalty: number;
}

const CLASSES = 3;
/** Weights that round to nothing change nothing. */
const DIGITS = 100;

/** Fits the weights of three classes on rows, features in alphabetical order. */
export function fitTable(rows: readonly NamedRow[], { fewest, penalty }: FitOptions): ClassWeights {
  const names = frequentNames(rows, fewest);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const weights = fitSoftmax(
    rows.map(({ features, labels, weight }) => ({
      labels,
      weight,
      features: [...features].flatMap(([name, strength]) => {
        const number = numbers.get(name);
        return number === undefined ? [] : [[number, strength] as const];
      }),
    })),
    names.length,
    CLASSES,
    penalty,
  );
  const at = (number: number, one: number) =>
    Math.round(DIGITS * (weights[number * CLASSES + one] ?? 0)) / DIGITS + 0;
  return names.map((name, number) => [name, [at(number, 0), at(number, 1), at(number, 2)]]);
}

function frequentNames(rows: readonly NamedRow[], fewest: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { features, weight } of rows)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + weight);
  return [...counts]
    .filter(([, count]) => count >= fewest)
    .map(([name]) => name)
    .sort();
}
