/** What decides the part of speech of a term. */
export interface CompromiseTerm {
  readonly normal: string;
  readonly implicit?: string;
  readonly tags: ReadonlySet<string>;
}

/** Tags of compromise, the telling ones first: a term has several. */
const TABLE: readonly (readonly [tag: string, upos: string])[] = [
  ["Url", "X"],
  ["Email", "X"],
  ["HashTag", "X"],
  ["Emoticon", "SYM"],
  ["Emoji", "SYM"],
  ["There", "PRON"],
  ["Expression", "INTJ"],
  ["Negative", "PART"],
  ["Copula", "AUX"],
  ["Modal", "AUX"],
  ["Auxiliary", "AUX"],
  ["Particle", "ADP"],
  ["PhrasalVerb", "VERB"],
  ["Verb", "VERB"],
  ["Pronoun", "PRON"],
  ["Preposition", "ADP"],
  ["Determiner", "DET"],
  ["Ordinal", "ADJ"],
  ["Value", "NUM"],
  ["ProperNoun", "PROPN"],
  ["WeekDay", "PROPN"],
  ["Month", "PROPN"],
  ["Acronym", "PROPN"],
  ["Honorific", "PROPN"],
  ["Adjective", "ADJ"],
  ["Adverb", "ADV"],
  ["Noun", "NOUN"],
];

/** Closed classes that compromise tags coarsely, by word: its "Conjunction" and "QuestionWord". */
const WORDS: ReadonlyMap<string, string> = new Map([
  ["and", "CCONJ"],
  ["or", "CCONJ"],
  ["but", "CCONJ"],
  ["nor", "CCONJ"],
  ["&", "CCONJ"],
  ["to", "PART"],
  ["who", "PRON"],
  ["whom", "PRON"],
  ["whose", "PRON"],
  ["what", "PRON"],
  ["which", "PRON"],
]);

/** Words whose tags do not show what they are, though nothing else bears them. */
const FIXED: ReadonlyMap<string, string> = new Map([
  ...["my", "your", "his", "her", "its", "our", "their"].map((word) => [word, "PRON"] as const),
  ...["be", "been", "being"].map((word) => [word, "AUX"] as const),
  ["no", "DET"],
]);

/** The universal part of speech of a term, read kindly. */
export function compromiseToUpos(term: CompromiseTerm): string {
  const { tags } = term;
  const word = term.implicit ?? term.normal;
  const fixed = FIXED.get(word);
  if (fixed !== undefined) return fixed;
  if (tags.has("Conjunction")) return WORDS.get(word) ?? "SCONJ";
  if (tags.has("QuestionWord")) return WORDS.get(word) ?? "ADV";
  // "going to stay": its auxiliaries hold more than those of Universal Dependencies.
  if (word === "to" && (tags.has("Verb") || tags.has("Auxiliary"))) return "PART";
  return TABLE.find(([tag]) => tags.has(tag))?.[1] ?? "X";
}
