/** Universal parts of speech (UPOS) of Universal Dependencies v2, in the order the models count. */
export const UNIVERSAL_POS = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;

/** A universal part of speech: https://universaldependencies.org/u/pos/ */
export type UniversalPos = (typeof UNIVERSAL_POS)[number];
