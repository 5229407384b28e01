import type { WordLexicon, WordSense } from "../../model/word-lexicon.ts";
import { NO_MEANINGS, type WordMeanings, wordMeanings } from "../words/word-meanings.ts";
import { EVENT_NOUN_CLASSES } from "./event-noun-class-table.ts";

/** What a predicate means, as a verb and as a noun that names an event. */
export interface PredicateMeanings {
  readonly word: string;
  /** The word and the verbs that it is formed from: "reject" of "rejection". */
  readonly verbs: readonly string[];
  /** Senses in common use. */
  readonly dominant: readonly WordSense[];
  /** Synsets of {@link PredicateMeanings.dominant}. */
  readonly synsets: ReadonlySet<number>;
  /** Synsets of senses in occasional use. */
  readonly minor: ReadonlySet<number>;
  /** Senses of words formed from the dominant senses. */
  readonly derived: readonly WordSense[];
}

/** Below this share of a word's uses, a part of speech does not count ("to quake" is rare). */
const RARE_POS_SHARE = 0.15;

function uses({ dominant, minor }: WordMeanings): number {
  return [...dominant, ...minor].reduce((sum, { count }) => sum + count, 0);
}

/**
 * Looks a predicate up in a lexicon.
 *
 * @param lexicon - Where meanings are from.
 * @param word - A verb or noun in its dictionary form; expressions may have several parts.
 * @returns `null` for what is in the lexicon neither as a verb nor as an event.
 */
export function predicateMeanings(lexicon: WordLexicon, word: string): PredicateMeanings | null {
  const isEvent = (sense: WordSense): boolean => EVENT_NOUN_CLASSES.has(sense.class);
  const verb = wordMeanings(lexicon, word, "verb");
  const noun = wordMeanings(lexicon, word, "noun", isEvent);
  const least = RARE_POS_SHARE * (uses(verb) + uses(noun));
  const kept = [verb, noun].map((one) => (uses(one) < least ? NO_MEANINGS : one));
  const dominant = kept.flatMap((one) => one.dominant);
  if (dominant.length === 0) return null;
  const derived = dominant.flatMap((sense) => lexicon.derivations(sense));
  const verbs = derived.flatMap((one) => (one.pos === "verb" ? [one.word.toLowerCase()] : []));
  return {
    word,
    verbs: [...new Set([word, ...verbs])],
    dominant,
    synsets: new Set(dominant.map(({ synset }) => synset)),
    minor: new Set(kept.flatMap(({ minor }) => minor).map(({ synset }) => synset)),
    derived,
  };
}
