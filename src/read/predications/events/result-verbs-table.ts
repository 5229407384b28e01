/** Verbs whose adjective describes the subject: verbs of becoming and seeming. Quirk et al. (1985), 16.21. */
export const DESCRIBING_VERBS: ReadonlySet<string> = new Set([
  "become",
  "turn",
  "grow",
  "prove",
  "look",
  "sound",
  "feel",
]);

/**
 * Verbs whose adjective belongs to the predicate: resultatives and verbs of remaining ("shot dead",
 * "found alive", "remain intact"). Source: VerbNet 29.7, 47.1 and the predicate tables.
 */
export const RESULT_VERBS: ReadonlySet<string> = new Set([
  ...DESCRIBING_VERBS,
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
