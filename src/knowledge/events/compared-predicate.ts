import type { WordLexicon } from "../../model/word-lexicon.ts";
import { isTooWide, kindsOf } from "../words/kind-of.ts";
import { type PredicateMeanings, predicateMeanings } from "./predicate-meanings.ts";

/** More steps lead to kinds that have little in common. */
const KIND_STEPS = 2;

/**
 * A predicate with everything the lexicon says of it that a comparison asks for. Looked up once a
 * predicate, since a corpus has many more pairs of them.
 */
export interface ComparedPredicate
  extends Pick<PredicateMeanings, "word" | "verbs" | "synsets" | "minor"> {
  /** Words of opposite meaning, each with the verbs of this predicate that it is the opposite of. */
  readonly opposites: ReadonlyMap<string, readonly string[]>;
  /** Words formed from senses in common use, with the synsets that they stand for. */
  readonly formed: ReadonlyMap<string, readonly number[]>;
  /** Synsets of verbs close to those in common use. */
  readonly grouped: ReadonlySet<number>;
  /** All synsets it leads to by its senses in common use and by words formed from them. */
  readonly reach: ReadonlySet<number>;
  /** Synsets of senses in common use that others can be kinds of: none that is too wide. */
  readonly wide: ReadonlySet<number>;
  /** Synsets that its senses in common use are kinds of. */
  readonly above: ReadonlySet<number>;
}

/**
 * Looks up what comparisons of a predicate ask for.
 *
 * @param lexicon - Where meanings are from.
 * @param name - The predicate's concept.
 * @returns `null` for what is in the lexicon neither as a verb nor as an event.
 */
export function comparedPredicate(lexicon: WordLexicon, name: string): ComparedPredicate | null {
  const meanings = predicateMeanings(lexicon, name);
  if (meanings === null) return null;
  const { word, verbs, synsets, minor, derived } = meanings;
  const own = [...synsets];
  return {
    word,
    verbs,
    synsets,
    minor,
    opposites: listedBy(verbs.flatMap((verb) => oppositesOf(lexicon, verb))),
    formed: listedBy(derived.map((one) => [one.word.toLowerCase(), one.synset])),
    grouped: new Set(own.flatMap((synset) => lexicon.verbGroup(synset))),
    reach: new Set([...own, ...derived.map(({ synset }) => synset)]),
    wide: new Set(own.filter((synset) => !isTooWide(lexicon, synset))),
    above: new Set(own.flatMap((synset) => kindsOf(lexicon, synset, KIND_STEPS))),
  };
}

/** Words of opposite meaning, each with the verb. */
function oppositesOf(
  lexicon: WordLexicon,
  verb: string,
): readonly (readonly [opposite: string, verb: string])[] {
  return lexicon
    .senses(verb)
    .flatMap((sense) => lexicon.antonyms(sense))
    .map(({ word }) => [word.toLowerCase(), verb]);
}

function listedBy<Value>(
  entries: readonly (readonly [string, Value])[],
): ReadonlyMap<string, readonly Value[]> {
  const lists = new Map<string, Value[]>();
  for (const [key, value] of entries) {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [value]);
    else list.push(value);
  }
  return lists;
}
