import type { ClaimRecord } from "../records/claim-record.ts";
import type { ClaimSite } from "./claim-site.ts";
import type { WordSet, WordVector } from "./word-weights.ts";

/** Words weighed among all narratives, and among those of the story. */
export interface WeighedWords {
  readonly among: WordVector;
  readonly inStory: WordVector;
}

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
  /** The same, weighed. */
  readonly sentenceWords: WeighedWords;
  /** Stems of the content words around the predicate, weighed. */
  readonly near: WeighedWords;
  /** Figures in the sentence. */
  readonly figures: WordSet;
  /** Stems of the names of participants, with what they are to the event. */
  readonly participants: readonly string[];
  /** The same stems, weighed among all narratives. */
  readonly participantWords: WordVector;
  /** The same, weighed among those of the story. */
  readonly participantsInStory: WordVector;
  readonly site: ClaimSite;
  /** `site.near` and `site.frame`, weighed among the narratives of the story. */
  readonly nearest: WordVector;
  readonly frame: WordVector;
  /** Equal for claims of one sentence of one narrative. */
  readonly sentence: string;
}
