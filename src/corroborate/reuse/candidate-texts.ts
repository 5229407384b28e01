import { fingerprints } from "./fingerprints.ts";
import type { ReuseText } from "./reuse-text.ts";

/** Common fingerprints, at least: one is a name or a phrase of the day. */
const FEWEST_SHARED = 2;
/** What more texts than these have is only looked up against the earliest of them. */
const MOST_TEXTS = 16;

/**
 * Pairs of texts that may have a passage in common, by an inverted index of their fingerprints.
 *
 * Near-linear in all texts: a fingerprint that many texts have makes pairs with the earliest of them
 * only, so that a report which fifty papers print is found fifty times and not 1,225 times.
 *
 * @param texts - Earliest first.
 * @returns Pairs of indexes, the earlier text first, in order.
 */
export function candidateTexts(
  texts: readonly ReuseText[],
): readonly (readonly [number, number])[] {
  const holders = new Map<string, number[]>();
  texts.forEach((text, index) => {
    for (const key of fingerprints(text)) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [index]);
      else known.push(index);
    }
  });
  const shared = new Map<number, number>();
  for (const having of holders.values()) {
    for (const [left, right] of pairsOf(having)) {
      const pair = left * texts.length + right;
      shared.set(pair, (shared.get(pair) ?? 0) + 1);
    }
  }
  return [...shared]
    .filter(([, count]) => count >= FEWEST_SHARED)
    .map(([pair]) => pair)
    .sort((left, right) => left - right)
    .map((pair) => [Math.floor(pair / texts.length), pair % texts.length] as const);
}

function pairsOf(having: readonly number[]): readonly (readonly [number, number])[] {
  const firsts = having.length > MOST_TEXTS ? having.slice(0, 1) : having;
  return firsts.flatMap((left, index) =>
    having.slice(index + 1).map((right) => [left, right] as const),
  );
}
