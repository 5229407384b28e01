import type { AlignedPair } from "./aligned-pair.ts";
import { clauseFeatures } from "./clause-features.ts";
import { coverFeatures } from "./cover-features.ts";
import type { Feature } from "./feature.ts";
import { figureFeatures } from "./figure-features.ts";
import { oppositionFeatures } from "./opposition-features.ts";
import { polarityFeatures } from "./polarity-features.ts";
import { roleFeatures } from "./role-features.ts";
import { structureFeatures } from "./structure-features.ts";
import { tellingFeatures } from "./telling-features.ts";

const FINDERS: readonly ((pair: AlignedPair) => readonly Feature[])[] = [
  coverFeatures,
  polarityFeatures,
  oppositionFeatures,
  figureFeatures,
  roleFeatures,
  structureFeatures,
  clauseFeatures,
];

/** What bears on whether one text follows from the other. */
export function findFeatures(pair: AlignedPair): readonly Feature[] {
  return FINDERS.flatMap((find) => find(pair)).filter(({ strength }) => strength > 0);
}

/** The same, and how the premise puts forward what it tells. */
export function findStanceFeatures(pair: AlignedPair): readonly Feature[] {
  return [...findFeatures(pair), ...tellingFeatures(pair)];
}
