import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import { CLAIM_FIELD_READERS } from "./claim-fields-table.ts";
import { wordsOf } from "./compare-participants.ts";
import type { TextMap } from "./create-text-map.ts";
import type { DescribedClaim } from "./described-claim.ts";
import { findCandidates } from "./find-candidates.ts";
import { isOneClaim, likeness } from "./likeness.ts";

/** By later claim: the earlier one that it is. */
export type ClaimMatches = ReadonlyMap<DescribedClaim, DescribedClaim>;

/**
 * Finds the claims that two versions have in common, whatever their ids and offsets: first those
 * that are equal in all but these, in the order of telling; then the likeliest pairs, best first.
 */
export function matchClaims(
  before: readonly DescribedClaim[],
  after: readonly DescribedClaim[],
  base: KnowledgeBase,
  carry: TextMap | null,
): ClaimMatches {
  const matches = new Map<DescribedClaim, DescribedClaim>(matchEqual(before, after));
  const taken = new Set(matches.values());
  const left = before.filter((one) => !taken.has(one));
  const right = after.filter((one) => !matches.has(one));
  const scored = findCandidates(left, right, carry)
    .map((pair) => ({ ...pair, score: likeness(pair, base, carry) }))
    .filter(({ score }) => isOneClaim(score))
    .sort(
      (one, other) =>
        other.score - one.score ||
        one.before.order - other.before.order ||
        one.after.order - other.after.order,
    );
  for (const pair of scored) {
    if (taken.has(pair.before) || matches.has(pair.after)) continue;
    taken.add(pair.before);
    matches.set(pair.after, pair.before);
  }
  return matches;
}

function matchEqual(
  before: readonly DescribedClaim[],
  after: readonly DescribedClaim[],
): readonly (readonly [DescribedClaim, DescribedClaim])[] {
  const byContent = new Map<string, DescribedClaim[]>();
  for (const one of [...before].reverse()) {
    const key = contentOf(one);
    const known = byContent.get(key);
    if (known === undefined) byContent.set(key, [one]);
    else known.push(one);
  }
  return after.flatMap((one) => {
    const earlier = byContent.get(contentOf(one))?.pop();
    return earlier === undefined ? [] : [[one, earlier] as const];
  });
}

function contentOf(claim: DescribedClaim): string {
  const keys = CLAIM_FIELD_READERS.map(({ key }) => key(claim));
  return JSON.stringify([...keys, wordsOf(claim)]);
}
