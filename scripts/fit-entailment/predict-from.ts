import type { ClassWeights } from "../../src/read/entailment/model/class-weights.ts";
import { createLogLinear } from "../../src/read/entailment/model/create-log-linear.ts";

/** A model from features by name, as rows have them. */
export function predictFrom(
  table: ClassWeights,
): (features: ReadonlyMap<string, number>) => readonly number[] {
  const { predict } = createLogLinear(table);
  return (features) =>
    predict(
      [...features].map(([name, strength]) => ({ name, strength, premise: [], hypothesis: [] })),
    );
}
