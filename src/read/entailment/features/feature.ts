/** Something seen in a pair of texts, with the words that show it. */
export interface Feature {
  readonly name: string;
  /** From 0 to 1. */
  readonly strength: number;
  /** Indexes in the words of the premise. */
  readonly premise: readonly number[];
  /** Indexes in the words of the hypothesis. */
  readonly hypothesis: readonly number[];
}
