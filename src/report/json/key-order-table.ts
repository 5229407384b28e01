/**
 * Keys that a saved comparison has first in every object, in this order; all others follow in the
 * order of their code units. What names an object comes first, what is long comes last.
 */
export const FIRST_KEYS: readonly string[] = [
  "schemaVersion",
  "id",
  "key",
  "type",
  "kind",
  "verdict",
  "score",
  "gate",
  "narrative",
  "claim",
  "name",
  "label",
  "title",
  "narratives",
  "alignment",
  "findings",
  "notCompared",
];
