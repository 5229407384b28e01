/** One term of the cause, means and population tables. */
export interface TermRow {
  /** Canonical name, itself one of the words. */
  readonly name: string;
  /** Phrases for it in any inflection, between bars. */
  readonly words: string;
  /** Names of directly wider terms. */
  readonly isA?: readonly string[];
}
