/**
 * What is cut off behind an apostrophe: "it's", "they've". "n't" is a case of its own, as its cut
 * stands before the n.
 *
 * Source: the tokenization of the Penn Treebank.
 */
export const CLITICS: ReadonlySet<string> = new Set(["s", "d", "m", "re", "ve", "ll"]);

/**
 * Words that begin with an apostrophe and keep it.
 *
 * Source: the word list of informal English in the tokenization guide for web text of the
 * Linguistic Data Consortium.
 */
export const APOSTROPHE_WORDS: ReadonlySet<string> = new Set([
  "em",
  "til",
  "till",
  "cause",
  "cuz",
  "coz",
  "bout",
  "round",
  "n",
  "nuff",
  "hood",
]);

/** Cut after the t: "'tis", "'twas". */
export const IT_WORDS: ReadonlySet<string> = new Set(["tis", "twas", "twere", "twill", "twould"]);
