import type { Effect } from "./commitment.ts";

/** Conjunctions that say of their clause that it need not be so. Quirk et al. (1985) ch. 15. */
export const CONJUNCTIONS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ["if", { modality: "hypothetical", certainty: "possible" }],
  ["even if", { modality: "hypothetical", certainty: "possible" }],
  ["unless", { modality: "hypothetical", certainty: "possible" }],
  ["whether", { modality: "asked" }],
  ["in case", { modality: "hypothetical", certainty: "possible" }],
  ["provided", { modality: "hypothetical", certainty: "possible" }],
  ["provided that", { modality: "hypothetical", certainty: "possible" }],
  ["lest", { modality: "feared" }],
  ["as if", { modality: "hypothetical", certainty: "possible" }],
  ["as though", { modality: "hypothetical", certainty: "possible" }],
  ["to", { modality: "planned", certainty: "possible" }],
  ["in order to", { modality: "planned", certainty: "possible" }],
  ["so as to", { modality: "planned", certainty: "possible" }],
  ["for to", { modality: "planned", certainty: "possible" }],
  ["until", { modality: "expected", certainty: "possible" }],
  ["without", { polarity: "negative" }],
  ["instead of", { polarity: "negative" }],
  ["rather than", { polarity: "negative" }],
]);

/** Prepositions that say of the event after them that it need not be so. */
export const EVENT_PREPOSITIONS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ["without", { polarity: "negative" }],
  ["instead of", { polarity: "negative" }],
  ["rather than", { polarity: "negative" }],
  ["in case of", { modality: "hypothetical", certainty: "possible" }],
  ["pending", { modality: "expected", certainty: "possible" }],
  ["until", { modality: "expected", certainty: "probable" }],
]);
