/** What the rows and classes of a network stand for. */
export interface NetNames {
  /** Normal forms; the first is row 1 of the word table. */
  readonly words: readonly string[];
  /** Pairs "VERB VBD" of a universal part of speech and a Penn tag. */
  readonly tags: readonly string[];
  /** UPOS and XPOS as the tagger guesses them; the first is row 0 of the table of guesses. */
  readonly guesses: readonly string[];
  /** Relations with their subtypes. */
  readonly relations: readonly string[];
}
