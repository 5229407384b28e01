import type { LexicographerClass } from "./lexicographer-classes-table.ts";
import type { LexiconWords } from "./lexicon-words.ts";

/** The parts of speech that WordNet knows. */
export type LexiconPos = "noun" | "verb" | "adjective" | "adverb";

/** A word in one of its meanings. */
export interface LexiconSense {
  /** Number of this sense: good for this build of the lexicon only. */
  readonly id: number;
  /** Number of its synset: senses of the same synset are synonyms. For this build only. */
  readonly synset: number;
  /** As WordNet writes it: "New York", "DNA", "polish" or "Polish". */
  readonly word: string;
  readonly pos: LexiconPos;
  /** Its coarse meaning: "noun.person". */
  readonly class: LexicographerClass;
  /** How often WordNet's makers met this sense in running text; 0 for most. */
  readonly count: number;
  /** Whether it names one thing (Kabul) rather than a kind of thing (city). */
  readonly isInstance: boolean;
}

/**
 * WordNet 3.1: what words mean and how they hang together. Plain readonly data; the same question
 * gives the same answer.
 *
 * Words are looked up without regard to case, with a space or "_" between the parts of an
 * expression ("prime minister"), and in their dictionary form only: "take", not "took"
 * ({@link Lexicon.baseForms} leads there). What is not in WordNet gives `[]`.
 */
export interface Lexicon {
  /** Whether it has the word, with this part of speech if one is given. */
  has(word: string, pos?: LexiconPos): boolean;
  /** Senses, most frequent first; those of several parts of speech by how often they were met. */
  senses(word: string, pos?: LexiconPos): readonly LexiconSense[];
  /** All senses of a synset, the one most frequent for its word first. */
  members(synset: number): readonly LexiconSense[];
  /** The words of the senses' synsets without the word itself, in order of its senses. */
  synonyms(word: string, pos?: LexiconPos): readonly string[];
  /** Senses of the opposite meaning: "dead" of "alive". */
  antonyms(sense: LexiconSense): readonly LexiconSense[];
  /** Senses of words formed from this one or the reverse: "invader" and "invasion" of "invade". */
  derivations(sense: LexiconSense): readonly LexiconSense[];
  /** The noun of an adjective, the adjective of an adverb: "Iran" of "Iranian". */
  pertainsTo(sense: LexiconSense): readonly LexiconSense[];
  /** Synsets one step more general: city of Kabul's. Of nouns and verbs. */
  hypernyms(synset: number): readonly number[];
  /** Synsets one step more special. */
  hyponyms(synset: number): readonly number[];
  /** All synsets more general, nearest first, each once. */
  ancestors(synset: number): readonly number[];
  /** Synsets of verbs close in meaning. */
  verbGroup(synset: number): readonly number[];
  /** Synsets of adjectives close in meaning. */
  similar(synset: number): readonly number[];
  /** What it is a part of: Afghanistan of Kabul's. Of nouns. */
  wholes(synset: number): readonly number[];
  /** Coarse meanings of the word, each once, that of the most frequent sense first. */
  lexicographerClasses(word: string, pos?: LexiconPos): readonly LexicographerClass[];
  /** Numbers of the sentence frames of a verb, over all its senses, rising; see `VERB_FRAMES`. */
  frames(verb: string): readonly number[];
  /**
   * Dictionary forms of an inflected form with that part of speech: "leave" of "left". Method:
   * morphy(7WN), exception lists first, then endings; only words that the lexicon has. A form that
   * is itself in the lexicon comes first, unless it is in the exception list.
   */
  baseForms(form: string, pos: LexiconPos): readonly string[];
  /** The same by number, for loops over many words. */
  readonly words: LexiconWords;
}
