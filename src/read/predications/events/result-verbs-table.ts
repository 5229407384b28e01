/**
 * Verbs whose adjective belongs to the predicate: resultatives and verbs of remaining ("shot dead",
 * "found alive", "remain intact"). Source: VerbNet 29.7, 47.1 and the predicate tables.
 */
export const RESULT_VERBS: ReadonlySet<string> = new Set([
  "shoot",
  "find",
  "leave",
  "remain",
  "stay",
  "escape",
  "emerge",
  "keep",
  "stand",
  "go",
  "fall",
  "walk",
  "set",
  "drop",
  "strike",
  "make",
  "declare",
  "render",
]);
