import type { WordLexicon, WordPos, WordSense } from "../../model/word-lexicon.ts";
import type { WordReader } from "./read-words.ts";
import { remember } from "./remember.ts";
import { countVector, type WordVector, wordCosine } from "./word-weights.ts";

/** How many of their kin two predicates share, from 0 to 1. */
export type PredicateKin = (left: string, right: string) => number;

/** Rarer meanings of a word, and meanings further down the list of those tied to one, add noise. */
const MOST_SENSES = 4;
const MOST_RELATED = 12;

/** A word of a meaning that is tied to the predicate's counts half of one that shares it. */
const OF_RELATED = 0.5;

const POS: readonly WordPos[] = ["verb", "noun"];

/**
 * Measures how many words the meanings of two predicates have in common, with the meanings next to
 * them: more general, more special, formed from them. Finds words that no single tie connects but
 * that have many relatives in common ("halt", "interrupt"); words, and not meanings, since a word with two
 * meanings ties both. Each predicate and each pair is worked out once.
 *
 * @param lexicon - Gives 0 for all pairs where it does not list the words of a meaning.
 */
export function createPredicateKin(lexicon: WordLexicon | null, reader: WordReader): PredicateKin {
  if (lexicon?.members === undefined) return () => 0;
  const members = lexicon.members.bind(lexicon);
  const stems = remember((word) => reader.contents(word));
  const wordsOf = (synset: number) => members(synset).flatMap(({ word }) => stems(word));
  const kin = remember((predicate) => kinOf(predicate.toLowerCase(), lexicon, wordsOf));
  const known = remember((left) => remember((right) => wordCosine(kin(left), kin(right))));
  return (left, right) => (left < right ? known(left)(right) : known(right)(left));
}

function kinOf(
  predicate: string,
  lexicon: WordLexicon,
  wordsOf: (synset: number) => readonly string[],
): WordVector {
  const counts = new Map<string, number>();
  const add = (synset: number, weight: number): void => {
    for (const word of wordsOf(synset)) counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  for (const pos of POS) {
    const base = lexicon.baseForms(predicate, pos)[0] ?? predicate;
    for (const [rank, sense] of lexicon.senses(base, pos).slice(0, MOST_SENSES).entries()) {
      const weight = 1 / (1 + rank);
      add(sense.synset, weight);
      for (const synset of relatedTo(sense, lexicon)) add(synset, OF_RELATED * weight);
    }
  }
  // The square root, so that one word that comes again and again is not all there is.
  return countVector(new Map([...counts].map(([word, sum]) => [word, Math.sqrt(sum)])), () => 1);
}

function relatedTo(sense: WordSense, lexicon: WordLexicon): readonly number[] {
  const found = new Set([
    ...lexicon.hypernyms(sense.synset),
    ...lexicon.derivations(sense).map(({ synset }) => synset),
    ...lexicon.verbGroup(sense.synset),
    ...lexicon.hyponyms(sense.synset),
  ]);
  return [...found].slice(0, MOST_RELATED);
}
