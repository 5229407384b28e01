import type { LexiconPos } from "../../language/lexicon/lexicon.ts";

/** A word to look up. */
export interface WordKey {
  /** In lower case. */
  readonly lemma: string;
  /** With its particle. */
  readonly name: string;
  /** `null` for what the lexicon does not hold: numbers. */
  readonly pos: LexiconPos | null;
}
