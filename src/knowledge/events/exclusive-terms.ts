import type { TermPair } from "./relate-terms.ts";

/**
 * Makes the look-up of a table of pairs that exclude each other, kinds included. A term that is a
 * kind of both sides of a pair (a suicide car bomb) excludes neither.
 *
 * @param pairs - Names of terms and the reason.
 * @returns The reason for two terms, or `null`; whichever side comes first.
 */
export function exclusiveTerms(
  pairs: readonly (readonly [left: string, right: string, why: string])[],
): (pair: TermPair) => string | null {
  return ({ left, right }) => {
    const [lefts, rights] = [new Set(left.chain), new Set(right.chain)];
    const only = (name: string, own: ReadonlySet<string>, other: ReadonlySet<string>) =>
      own.has(name) && !other.has(name);
    const row = pairs.find(
      ([one, other]) =>
        (only(one, lefts, rights) && only(other, rights, lefts)) ||
        (only(one, rights, lefts) && only(other, lefts, rights)),
    );
    return row?.[2] ?? null;
  };
}
