import type { PredicateConcept } from "../../knowledge/concepts.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";

/** Bits of one number. */
const BITS = 32;

/**
 * Tells which kinds of event are related at all. Kinds meet in many blocks, and few are related: what
 * was asked is kept as one bit a pair, not as a reason in words, which for the thousands of kinds of
 * running text would take most of the time and the memory of an alignment.
 *
 * @param kinds - Concepts of different names.
 * @param base - Asked once a pair.
 * @returns Answers for two indexes into `kinds`. Symmetric.
 */
export function createRelatedKinds(
  kinds: readonly PredicateConcept[],
  base: Pick<KnowledgeBase, "relatePredicates">,
): (left: number, right: number) => boolean {
  const words = Math.ceil(kinds.length / BITS);
  const asked: (Uint32Array | undefined)[] = [];
  const related: (Set<number> | undefined)[] = [];
  const ask = (low: number, high: number): boolean => {
    const [one, other] = [kinds[low], kinds[high]];
    return (
      one !== undefined &&
      other !== undefined &&
      base.relatePredicates(one, other).relation !== "unrelated"
    );
  };
  return (left, right) => {
    const [low, high] = left < right ? [left, right] : [right, left];
    let row = asked[low];
    if (row === undefined) {
      row = new Uint32Array(words);
      asked[low] = row;
    }
    const word = Math.floor(high / BITS);
    const bit = 1 << (high % BITS);
    const known = row[word] ?? 0;
    if ((known & bit) === 0) {
      row[word] = known | bit;
      if (ask(low, high)) related[low] = (related[low] ?? new Set()).add(high);
    }
    return related[low]?.has(high) ?? false;
  };
}
