import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { TextRange } from "../../model/grounding/grounded-quote.ts";
import type { TextMap } from "./create-text-map.ts";
import type { DescribedClaim } from "./described-claim.ts";
import type { ClaimPair } from "./find-candidates.ts";

/**
 * What speaks for two claims being one. Set by hand, so that one claim may change in any one field,
 * and two claims of one source with the same verb about different people stay two.
 */
const WEIGHTS = {
  samePredicate: 3,
  relatedPredicate: 1.5,
  sameSource: 1,
  participants: 2,
  samePlaceInText: 3,
  /** Both stand in a text, and elsewhere. */
  elsewhere: -1.5,
  sameWords: 2,
  sameCounted: 1,
  sameTime: 0.5,
  samePlace: 0.5,
} as const;
const LEAST = 4.5;

/** Whether a likeness is enough for one claim. */
export const isOneClaim = (likeness: number): boolean => likeness >= LEAST;

/** How much speaks for an earlier and a later claim being one. */
export function likeness(
  { before, after }: ClaimPair,
  base: KnowledgeBase,
  carry: TextMap | null,
): number {
  const { claim: one } = before;
  const { claim: other } = after;
  return (
    predicates(before, after, base) +
    (before.source === after.source ? WEIGHTS.sameSource : 0) +
    WEIGHTS.participants * shared(before.parts, after.parts) +
    words(before, after, carry) +
    (sameCounted(before, after) ? WEIGHTS.sameCounted : 0) +
    (one.time !== null && one.time.edtf === other.time?.edtf ? WEIGHTS.sameTime : 0) +
    (one.place !== null && one.place.name === other.place?.name ? WEIGHTS.samePlace : 0)
  );
}

function predicates(before: DescribedClaim, after: DescribedClaim, base: KnowledgeBase): number {
  if (before.concept.name === after.concept.name) return WEIGHTS.samePredicate;
  const { relation } = base.relatePredicates(before.concept, after.concept);
  return relation === "unrelated" ? 0 : WEIGHTS.relatedPredicate;
}

function words(before: DescribedClaim, after: DescribedClaim, carry: TextMap | null): number {
  const same = before.quote !== "" && before.quote === after.quote ? WEIGHTS.sameWords : 0;
  if (carry === null || before.range === null || after.range === null) return same;
  const overlap = overlapOf(carry(before.range), after.range);
  if (overlap > 0) return same + WEIGHTS.samePlaceInText * overlap;
  // A sentence that was moved has the same words elsewhere.
  return same > 0 ? same : WEIGHTS.elsewhere;
}

/** Share of the longer range that lies in both. */
function overlapOf([start, end]: TextRange, [from, to]: TextRange): number {
  const common = Math.min(end, to) - Math.max(start, from);
  const longer = Math.max(end - start, to - from);
  return longer > 0 && common > 0 ? common / longer : 0;
}

/** Jaccard's index; 0 for two that name nobody. */
function shared(left: readonly string[], right: readonly string[]): number {
  const both = left.filter((part) => right.includes(part)).length;
  const all = left.length + right.length - both;
  return all === 0 ? 0 : both / all;
}

function sameCounted({ claim }: DescribedClaim, { claim: other }: DescribedClaim): boolean {
  return claim.quantities.some((one) =>
    other.quantities.some(({ of, counts }) => one.of === of && one.counts === counts),
  );
}
