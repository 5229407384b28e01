/**
 * Words that keep their slash; elsewhere a slash between letters is a word itself: "and", "/", "or".
 *
 * Source: the training parts of UD English EWT and GUM.
 */
export const SLASHED_WORDS: ReadonlySet<string> = new Set([
  "w/o",
  "w/out",
  "b/t",
  "b/c",
  "l/c",
  "i/c",
  "i/s",
  "n/a",
  "s/he",
]);

/** The longest of them. */
export const LONGEST_SLASHED_WORD = 5;
