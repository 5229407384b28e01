/** The parts of speech of a {@link WordLexicon}. */
export type WordPos = "noun" | "verb" | "adjective" | "adverb";

/** A word in one of its meanings. */
export interface WordSense {
  /** Number of the meaning: words that share it are synonyms. */
  readonly synset: number;
  readonly word: string;
  readonly pos: WordPos;
  /** Coarse meaning, as WordNet's lexicographer files name it: "noun.person". */
  readonly class: string;
  /** How often this meaning was met in running text. */
  readonly count: number;
}

/**
 * What the comparison asks of a dictionary of meanings: `language.lexicon` of `rashomon/english` is
 * one. Questions are about dictionary forms, without regard to case; what is unknown gives `[]`.
 *
 * @typeParam Sense - What the lexicon tells of a meaning.
 */
export interface WordLexicon<Sense extends WordSense = WordSense> {
  /** Dictionary forms of an inflected form with that part of speech. */
  baseForms(form: string, pos: WordPos): readonly string[];
  /** Meanings, most frequent first. */
  senses(word: string, pos?: WordPos): readonly Sense[];
  /** Meanings that are the opposite. */
  antonyms(sense: Sense): readonly Sense[];
  /** Meanings of words formed from this one, or this one from them. */
  derivations(sense: Sense): readonly Sense[];
  /** Meanings one step more general. */
  hypernyms(synset: number): readonly number[];
  /** Meanings one step more special. */
  hyponyms(synset: number): readonly number[];
  /** Verb meanings close to it. */
  verbGroup(synset: number): readonly number[];
  /** All words of a meaning; without it, words of one kin are not known to `groupClaims`. */
  members?(synset: number): readonly Sense[];
}
