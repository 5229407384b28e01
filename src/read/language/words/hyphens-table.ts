/**
 * Beginnings of words that keep their hyphen: "co-founder", "mid-2004". Elsewhere a hyphen between
 * two words is a word itself: "long", "-", "term".
 *
 * Source: the list of affixes in the tokenization guide for web text of the Linguistic Data
 * Consortium, which both treebanks follow, less those that the training parts of UD English EWT and
 * GUM do cut ("eco", "quasi", "vice", "out", "self"); counted there.
 */
export const HYPHENED_BEGINNINGS: ReadonlySet<string> = new Set([
  "agro",
  "ante",
  "anti",
  "arch",
  "bi",
  "bio",
  "co",
  "counter",
  "cross",
  "cyber",
  "de",
  "e",
  "ex",
  "extra",
  "inter",
  "intra",
  "macro",
  "mega",
  "micro",
  "mid",
  "mini",
  "multi",
  "neo",
  "non",
  "over",
  "para",
  "peri",
  "post",
  "pre",
  "pro",
  "pseudo",
  "psycho",
  "re",
  "semi",
  "socio",
  "sub",
  "super",
  "tri",
  "ultra",
  "uni",
]);

/** Ends of words that keep the hyphen before them: "career-wise". Same source. */
export const HYPHENED_ENDS: ReadonlySet<string> = new Set([
  "esque",
  "ette",
  "fold",
  "gate",
  "itis",
  "less",
  "rama",
  "wise",
]);

/** Interjections that keep their hyphen. */
export const HYPHENED_WORDS: ReadonlySet<string> = new Set([
  "uh-huh",
  "uh-oh",
  "mm-hm",
  "mm-hmm",
  "uh-uh",
  "o-kay",
]);

/** No longer part needs to be looked up. */
export const LONGEST_HYPHENED_PART = 8;
