import type { Words } from "../words/words.ts";

/** The tokens of a text as the sentence splitter sees them. */
export interface TokenSequence {
  readonly text: string;
  readonly words: Words;
  /** See {@link TOKEN_KIND}. */
  readonly kinds: Uint8Array;
}
