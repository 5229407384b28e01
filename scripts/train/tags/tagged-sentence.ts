/** A sentence to learn from. */
export interface TaggedSentence {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
}

/** Sentences that belong together: what is only said here is not taken for common knowledge. */
export type TaggedDocument = readonly TaggedSentence[];
