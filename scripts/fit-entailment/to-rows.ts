import type { ReadPair } from "../../src/read/entailment/create-read-pair.ts";
import type { AlignedPair } from "../../src/read/entailment/features/aligned-pair.ts";
import type { Feature } from "../../src/read/entailment/features/feature.ts";
import { findFeatures } from "../../src/read/entailment/features/find-features.ts";
import { sumStrengths } from "../../src/read/entailment/model/class-weights.ts";
import type { LabelledPair } from "../evaluate/entailment/labelled-pair.ts";

/** A pair as its features, by name, with its class. */
export interface NamedRow {
  readonly features: ReadonlyMap<string, number>;
  /** Classes that it may have. */
  readonly labels: readonly number[];
  readonly group: string;
  readonly weight: number;
}

/** Finds the features of pairs, which count `weight` times each. */
export function toRows(
  read: ReadPair,
  pairs: readonly LabelledPair[],
  weight = 1,
  find: (pair: AlignedPair) => readonly Feature[] = findFeatures,
): readonly NamedRow[] {
  return pairs.map((pair) => ({
    features: sumStrengths(find(read(pair))),
    labels: [pair.label],
    group: pair.group,
    weight,
  }));
}
