import type { GuessedSentence } from "./guessed-sentence.ts";

/** What networks are trained on, and what they are calibrated on afterwards. */
export interface NetExamples {
  readonly training: readonly GuessedSentence[];
  readonly unseen: readonly GuessedSentence[];
}
