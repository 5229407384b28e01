/** A word that a tool found; the parts of a contraction are words of their own. */
export interface ReadWord {
  readonly start: number;
  readonly end: number;
  /** Universal part of speech, translated where the tool has tags of its own. */
  readonly upos: string;
  /** `null` for a tool that gives none. */
  readonly lemma: string | null;
}

/** What a tool found in a text. */
export interface ReadText {
  readonly words: readonly ReadWord[];
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/** A tool behind the one face that the benchmark needs. */
export interface Reader {
  readonly name: string;
  /** Cuts and tags a text as the tool's users would, and gives the number of its own tokens. */
  readonly countTokens: (text: string) => number;
  /** The same, with all that is compared; its speed is not measured. */
  readonly read: (text: string) => ReadText;
}
