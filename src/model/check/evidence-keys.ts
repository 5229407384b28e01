/** Every key of a narrative, an entity or a claim that holds evidence spans. */
export const EVIDENCE_KEYS: ReadonlySet<string> = new Set([
  "evidence",
  "polarityEvidence",
  "modalityEvidence",
  "sourceEvidence",
  "cueEvidence",
]);
