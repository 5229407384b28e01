/** Tags of words, one number each. */
export interface Tags {
  /** Index in `UNIVERSAL_POS`. */
  readonly upos: Uint8Array;
  /** Index in {@link Tagger.xposNames}. */
  readonly xpos: Uint8Array;
}

/** A fast linear tagger for English. The same words give the same tags. */
export interface Tagger {
  /** Penn Treebank tags, as the English treebanks of Universal Dependencies use them. */
  readonly xposNames: readonly string[];
  /**
   * Tags the words of a text: word i is `text.slice(starts[i], ends[i])`.
   *
   * About 2 µs a word, linear in the length of the text.
   *
   * @param sentenceEnds - For each sentence, the index of the first word after it, rising; the last
   * is the number of words.
   */
  tag(
    text: string,
    starts: ArrayLike<number>,
    ends: ArrayLike<number>,
    sentenceEnds: ArrayLike<number>,
  ): Tags;
  /** Tags the words of one sentence. */
  tagSentence(forms: readonly string[]): Tags;
}
