import type { Modality } from "../../model/claim.ts";
import type { Certainty } from "../../model/source.ts";
import { CLAIM_LEVELS, MODALITY_LEVELS } from "./certainty-level-table.ts";

/** How sure a claim sounds, 1-3; `null` when that is no question. */
export function levelOf(claim: {
  readonly modality: Modality;
  readonly certainty: Certainty;
}): number | null {
  const level = MODALITY_LEVELS[claim.modality];
  return level === "off the scale" ? null : (level ?? CLAIM_LEVELS[claim.certainty]);
}
