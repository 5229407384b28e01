import type { WordLexicon } from "../../model/word-lexicon.ts";
import type { PredicateRelation } from "../concepts.ts";
import { isKindOf } from "../words/kind-of.ts";
import { type PredicateMeanings, predicateMeanings } from "./predicate-meanings.ts";
import { RIVAL_ANTONYMS } from "./rival-antonym-table.ts";

/** More steps lead to kinds that have little in common. */
const KIND_STEPS = 2;

/** Predicates whose meanings are kept; others are looked up again. */
const MOST_KEPT = 50_000;

type Related = Pick<PredicateRelation, "relation"> & { readonly why: string };

function meet(left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  for (const synset of left) if (right.has(synset)) return true;
  return false;
}

/** A sense in common use of one is formed from a sense in common use of the other. */
function areFormed(left: PredicateMeanings, right: PredicateMeanings): boolean {
  return left.derived.some(
    ({ word, synset }) => word.toLowerCase() === right.word && right.synsets.has(synset),
  );
}

/** Pairs of verbs of opposite meaning that the two predicates are or are formed from. */
function opposites(
  lexicon: WordLexicon,
  left: PredicateMeanings,
  right: PredicateMeanings,
): readonly string[] {
  return left.verbs.flatMap((verb) =>
    lexicon
      .senses(verb)
      .flatMap((sense) => lexicon.antonyms(sense))
      .map(({ word }) => word.toLowerCase())
      .filter((opposite) => right.verbs.includes(opposite))
      .map((opposite) => pairKey(verb, opposite)),
  );
}

function pairKey(left: string, right: string): string {
  return left < right ? `${left}|${right}` : `${right}|${left}`;
}

const RIVALS: ReadonlySet<string> = new Set(
  RIVAL_ANTONYMS.map(([one, other]) => pairKey(one, other)),
);

function areKinds(
  lexicon: WordLexicon,
  { synsets: left }: PredicateMeanings,
  { synsets: right }: PredicateMeanings,
): boolean {
  return [...left].some((one) =>
    [...right].some(
      (other) =>
        isKindOf(lexicon, one, other, KIND_STEPS) || isKindOf(lexicon, other, one, KIND_STEPS),
    ),
  );
}

/** All synsets a predicate leads to by its senses in common use and by words formed from them. */
function reach({ synsets, derived }: PredicateMeanings): ReadonlySet<number> {
  return new Set([...synsets, ...derived.map(({ synset }) => synset)]);
}

function areClose(
  lexicon: WordLexicon,
  left: PredicateMeanings,
  right: PredicateMeanings,
): string | null {
  const grouped = (one: PredicateMeanings) =>
    new Set([...one.synsets].flatMap((synset) => lexicon.verbGroup(synset)));
  if (meet(grouped(left), right.synsets) || meet(grouped(right), left.synsets)) {
    return "verbs close in meaning";
  }
  const [lefts, rights] = [reach(left), reach(right)];
  if (meet(lefts, rights)) return "words formed from synonyms";
  if (meet(left.minor, rights) || meet(right.minor, lefts)) return "synonyms in a rarer sense";
  return areKinds(lexicon, left, right) ? "one is a kind of the other" : null;
}

function relate(
  lexicon: WordLexicon,
  left: PredicateMeanings,
  right: PredicateMeanings,
): Related | null {
  // Opposites are often close in WordNet's tree, and never two words for one event.
  const opposed = [...opposites(lexicon, left, right), ...opposites(lexicon, right, left)];
  if (opposed.length > 0) {
    const rivals = opposed.filter((pair) => RIVALS.has(pair)).sort();
    return rivals.length > 0 ? { relation: "rival", why: "antonyms" } : null;
  }
  if (meet(left.synsets, right.synsets)) return { relation: "same", why: "synonyms" };
  if (areFormed(left, right) || areFormed(right, left)) {
    return { relation: "same", why: "one is formed from the other" };
  }
  const close = areClose(lexicon, left, right);
  return close === null ? null : { relation: "kin", why: close };
}

/**
 * Makes the comparison of predicates by a lexicon: for words that the tables do not know.
 *
 * Only senses in common use count, so that words which meet in a rare sense do not meet here.
 * Symmetric; a predicate is looked up once, a comparison costs its few senses.
 *
 * @param lexicon - Where meanings are from.
 * @returns How two names of concepts relate, or `null` when the lexicon sees nothing in common.
 */
export function createRelateByLexicon(
  lexicon: WordLexicon,
): (left: string, right: string) => PredicateRelation | null {
  const known = new Map<string, PredicateMeanings | null>();
  const meaningsOf = (name: string): PredicateMeanings | null => {
    let found = known.get(name);
    if (found === undefined) {
      found = predicateMeanings(lexicon, name);
      if (known.size < MOST_KEPT) known.set(name, found);
    }
    return found;
  };
  return (left, right) => {
    const [first, second] = left < right ? [left, right] : [right, left];
    const [one, other] = [meaningsOf(first), meaningsOf(second)];
    if (one === null || other === null) return null;
    const found = relate(lexicon, one, other);
    if (found === null) return null;
    return {
      relation: found.relation,
      because: `"${first}" and "${second}": WordNet: ${found.why}`,
    };
  };
}
