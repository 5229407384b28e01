/** Penn Treebank tags that stand for one part of speech. */
const TABLE: ReadonlyMap<string, string> = new Map([
  ["CC", "CCONJ"],
  ["CD", "NUM"],
  ["DT", "DET"],
  ["EX", "PRON"],
  ["FW", "X"],
  ["IN", "ADP"],
  ["JJ", "ADJ"],
  ["JJR", "ADJ"],
  ["JJS", "ADJ"],
  ["LS", "X"],
  ["MD", "AUX"],
  ["NN", "NOUN"],
  ["NNS", "NOUN"],
  ["NNP", "PROPN"],
  ["NNPS", "PROPN"],
  ["PDT", "DET"],
  ["POS", "PART"],
  ["PRP", "PRON"],
  ["PRP$", "PRON"],
  ["PP$", "PRON"],
  ["RB", "ADV"],
  ["RBR", "ADV"],
  ["RBS", "ADV"],
  ["RP", "ADP"],
  ["SYM", "SYM"],
  ["UH", "INTJ"],
  ["URL", "X"],
  ["VB", "VERB"],
  ["VBD", "VERB"],
  ["VBG", "VERB"],
  ["VBN", "VERB"],
  ["VBP", "VERB"],
  ["VBZ", "VERB"],
  ["WDT", "PRON"],
  ["WP", "PRON"],
  ["WP$", "PRON"],
  ["WRB", "ADV"],
  ["$", "SYM"],
  ["#", "SYM"],
]);

const BE = new Set(["be", "am", "is", "are", "was", "were", "been", "being", "'m", "'re"]);
const NEGATIONS = new Set(["not", "n't"]);
/** Words after which Penn's IN is mostly a subordinating conjunction. */
const SUBORDINATORS = new Set(["that", "if", "because", "while", "although", "whether", "though"]);

/**
 * The universal part of speech of a Penn tag, read kindly: where one tag stands for two parts, the
 * word or the next tag decides. "have" and "do" stay verbs, for the tag does not tell.
 */
export function pennToUpos(tag: string, form: string, next: string | undefined): string {
  const word = form.toLowerCase();
  if (tag === "TO") return next === "VB" ? "PART" : "ADP";
  if (NEGATIONS.has(word)) return "PART";
  if (tag.startsWith("VB") && BE.has(word)) return "AUX";
  if (tag === "IN" && SUBORDINATORS.has(word)) return "SCONJ";
  return TABLE.get(tag) ?? "PUNCT";
}
