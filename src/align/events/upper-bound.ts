import type { ClaimRecord } from "../records/claim-record.ts";
import { mayBeSame } from "../records/entity-profile.ts";
import { WEIGHTS } from "./evidence-weights.ts";
import type { Relations } from "./relations.ts";

/**
 * The most that {@link matchClaims} can give for two claims, from what is cheap to know. Most pairs
 * that meet in the index are settled by it.
 *
 * @returns At least the score, never less.
 */
export function upperBound(left: ClaimRecord, right: ClaimRecord, relations: Relations): number {
  let bound: number = WEIGHTS.samePredicate;
  for (const { weight } of relations.placeEvidence(left.place, right.place)) bound += weight;
  for (const { weight } of relations.timeEvidence(left.time, right.time).evidence) bound += weight;
  if (left.story !== null && left.story === right.story) bound += WEIGHTS.sameStory;
  if (left.event !== null && left.event === right.event) return Number.POSITIVE_INFINITY;
  if (left.claim.content !== null && right.claim.content !== null) bound += WEIGHTS.sameContent;
  if (left.concept.once && right.concept.once) bound += WEIGHTS.onceOnly;
  const common = left.deciding.filter((one) =>
    right.deciding.some((other) => mayBeSame(one.profile, other.profile)),
  ).length;
  const others = Math.min(left.deciding.length, right.deciding.length) > common;
  return bound + common * WEIGHTS.namedMatch + (others ? WEIGHTS.partialMatch : 0);
}
