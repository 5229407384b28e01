import type { WordLexicon } from "../../model/word-lexicon.ts";
import type { PredicateRelation } from "../concepts.ts";
import { type ComparedPredicate, comparedPredicate } from "./compared-predicate.ts";
import { RIVAL_ANTONYMS } from "./rival-antonym-table.ts";

/** Predicates whose meanings are kept; others are looked up again. */
const MOST_KEPT = 50_000;

type Related = Pick<PredicateRelation, "relation"> & { readonly why: string };

function meet(left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  for (const synset of few) if (many.has(synset)) return true;
  return false;
}

/** A sense in common use of one is formed from a sense in common use of the other. */
function areFormed({ formed }: ComparedPredicate, { word, synsets }: ComparedPredicate): boolean {
  return formed.get(word)?.some((synset) => synsets.has(synset)) ?? false;
}

/** Pairs of verbs of opposite meaning that the two predicates are or are formed from. */
function opposites(left: ComparedPredicate, right: ComparedPredicate): readonly string[] {
  if (left.opposites.size === 0) return NONE;
  return right.verbs.flatMap((opposite) =>
    (left.opposites.get(opposite) ?? NONE).map((verb) => pairKey(verb, opposite)),
  );
}

const NONE: readonly string[] = [];

function pairKey(left: string, right: string): string {
  return left < right ? `${left}|${right}` : `${right}|${left}`;
}

const RIVALS: ReadonlySet<string> = new Set(
  RIVAL_ANTONYMS.map(([one, other]) => pairKey(one, other)),
);

function areClose(left: ComparedPredicate, right: ComparedPredicate): string | null {
  if (meet(left.grouped, right.synsets) || meet(right.grouped, left.synsets)) {
    return "verbs close in meaning";
  }
  if (meet(left.reach, right.reach)) return "words formed from synonyms";
  if (meet(left.minor, right.reach) || meet(right.minor, left.reach)) {
    return "synonyms in a rarer sense";
  }
  const areKinds = meet(left.above, right.wide) || meet(right.above, left.wide);
  return areKinds ? "one is a kind of the other" : null;
}

function relate(left: ComparedPredicate, right: ComparedPredicate): Related | null {
  // Opposites are often close in WordNet's tree, and never two words for one event.
  const opposed = [...opposites(left, right), ...opposites(right, left)];
  if (opposed.length > 0) {
    const rivals = opposed.filter((pair) => RIVALS.has(pair)).sort();
    return rivals.length > 0 ? { relation: "rival", why: "antonyms" } : null;
  }
  if (meet(left.synsets, right.synsets)) return { relation: "same", why: "synonyms" };
  if (areFormed(left, right) || areFormed(right, left)) {
    return { relation: "same", why: "one is formed from the other" };
  }
  const close = areClose(left, right);
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
  const known = new Map<string, ComparedPredicate | null>();
  const comparedOf = (name: string): ComparedPredicate | null => {
    let found = known.get(name);
    if (found === undefined) {
      found = comparedPredicate(lexicon, name);
      if (known.size < MOST_KEPT) known.set(name, found);
    }
    return found;
  };
  return (left, right) => {
    const [first, second] = left < right ? [left, right] : [right, left];
    const [one, other] = [comparedOf(first), comparedOf(second)];
    if (one === null || other === null) return null;
    const found = relate(one, other);
    if (found === null) return null;
    return {
      relation: found.relation,
      because: `"${first}" and "${second}": WordNet: ${found.why}`,
    };
  };
}
