import type { Quantifier } from "../../../model/claim.ts";

/** Words of extent beside a participant. Own list. */
export const QUANTIFIER_WORDS: ReadonlyMap<string, Quantifier> = new Map<string, Quantifier>([
  ["all", "all"],
  ["every", "all"],
  ["each", "all"],
  ["entire", "all"],
  ["whole", "all"],
  ["only", "only"],
  ["solely", "only"],
  ["exclusively", "only"],
  ["just", "only"],
  ["mostly", "mostly"],
  ["mainly", "mostly"],
  ["largely", "mostly"],
  ["primarily", "mostly"],
  ["most", "mostly"],
  ["chiefly", "mostly"],
  ["predominantly", "mostly"],
]);
