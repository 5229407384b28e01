import type { Relation } from "../relations.ts";
import type { RelateDeclared } from "./declared-terms.ts";
import type { Term } from "./term-index.ts";

/** The phrases compared, with what the tables make of them. */
export interface TermPair {
  readonly left: Term;
  readonly right: Term;
  /** Both phrases in quotes, in an order of their own: `"rifle" and "pistol"`. */
  readonly both: string;
}

/**
 * Relates two noun phrases: declarations, equal words, synonyms, kinds, and then what `exclusive`
 * says.
 *
 * @param phrases - The two phrases.
 * @param index - Their look-up, see `createTermIndex`.
 * @param declared - The user's declarations, which go first.
 * @param exclusive - Says why two terms exclude each other, or `null`. Must not depend on the order.
 * @returns `unknown` when nothing says either way.
 */
export function relateTerms(
  phrases: readonly [left: string, right: string],
  index: (phrase: string) => Term,
  declared: RelateDeclared,
  exclusive: (pair: TermPair) => string | null,
): Relation {
  const [left, right] = [index(phrases[0]), index(phrases[1])];
  const both = phrases
    .map((phrase) => `"${phrase}"`)
    .sort()
    .join(" and ");
  if (left.key === right.key)
    return { relation: "same", licence: "names", because: `${both} are the same words` };
  return (
    declared(left, right) ??
    relateKnown(left, right, phrases, both) ??
    relateExclusive({ left, right, both }, exclusive)
  );
}

function isKindOf(left: Term, right: Term): boolean {
  if (left.heads.includes(right.key)) return true;
  const name = right.chain[0];
  if (!right.exact || name === undefined) return false;
  return left.exact ? left.chain.slice(1).includes(name) : left.chain.includes(name);
}

function relateKnown(
  left: Term,
  right: Term,
  phrases: readonly [string, string],
  both: string,
): Relation | null {
  const licence = "built-in";
  if (left.exact && right.exact && left.chain[0] === right.chain[0]) {
    return { relation: "same", licence, because: `${both} mean the same` };
  }
  if (isKindOf(left, right)) {
    return {
      relation: "narrower",
      licence,
      because: `"${phrases[0]}" is a kind of "${phrases[1]}"`,
    };
  }
  if (isKindOf(right, left)) {
    return {
      relation: "broader",
      licence,
      because: `"${phrases[1]}" is a kind of "${phrases[0]}"`,
    };
  }
  return null;
}

function relateExclusive(pair: TermPair, exclusive: (pair: TermPair) => string | null): Relation {
  const why = exclusive(pair);
  return why === null
    ? { relation: "unknown", licence: "none", because: `nothing says how ${pair.both} relate` }
    : {
        relation: "disjoint",
        licence: "built-in",
        because: `${pair.both} exclude each other: ${why}`,
      };
}
