import type { TextPair } from "../../../src/model/entailment.ts";

const NEGATION =
  /\b(?:no|not|never|none|nobody|nothing|nowhere|neither|nor|without|cannot)\b|n['’]t\b/iu;

/** The baseline: a contradiction is where one text has a word of negation and the other has none. */
export function negationMismatch({ premise, hypothesis }: TextPair): boolean {
  return NEGATION.test(premise) !== NEGATION.test(hypothesis);
}
