import type { ClaimRecord } from "../records/claim-record.ts";
import type { WordSet } from "./word-weights.ts";

/** A claim with the words around it. */
export interface SimilarityClaim {
  readonly record: ClaimRecord;
  /** `narrative/claim`, unique. */
  readonly key: string;
  /** The predicate's stems. */
  readonly stem: string;
  /** Number of the story that its narrative tells. */
  readonly story: number;
  /** Stems of the content words of the sentence. */
  readonly words: WordSet;
  /** Stems of the content words around the predicate. */
  readonly near: WordSet;
  /** Figures in the sentence. */
  readonly figures: WordSet;
  /** Stems of the names of participants, with what they are to the event. */
  readonly participants: readonly string[];
  /** Equal for claims of one sentence of one narrative. */
  readonly sentence: string;
}
