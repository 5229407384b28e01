/** A piece of a quantity's notation. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** In lower case and without punctuation, for looking up. */
  readonly key: string;
  /** Where it starts in the notation. */
  readonly start: number;
}
