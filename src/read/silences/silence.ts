/** A place where the text says that an account does not mention something. */
export interface Silence {
  /** The token that says so: "mention", "omits", "nothing". */
  readonly head: number;
  /** Tokens of predications that it takes the place of. */
  readonly replaces: readonly number[];
  /** The head of what is missing. */
  readonly thing: number;
  /** The head of who leaves it out; `null` where the clause does not say. */
  readonly holder: number | null;
  /** Whether only an account can do it, so that the holder must be one. */
  readonly needsAccount: boolean;
  /** First and last token of what is to be quoted. */
  readonly tokens: readonly [number, number];
}
