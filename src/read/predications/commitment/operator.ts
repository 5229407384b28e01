import type { Effect } from "./commitment.ts";

/**
 * What a word makes of the clause or event that it governs, when the word itself holds and when it
 * is negated. `through`: the governed clause shares all of the word's own commitment, negation and
 * modality ("manage to"). `null`: it is simply taken for granted ("know that").
 */
export interface Operator {
  readonly whenSo: Effect | "through" | null;
  readonly whenNot: Effect | "through" | null;
}
