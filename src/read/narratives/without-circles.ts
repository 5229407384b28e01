import { findCycles } from "../../model/check/find-cycles.ts";
import { LINK_ORDERS, linkEdge } from "../../model/check/link-orders.ts";
import type { Claim, ClaimLink } from "../../model/claim.ts";

/**
 * Claims without the ties that would close a circle of causes or times: of "A after B" and "B after
 * A", as a text with a slip in it may have, the first counts. Linear in claims and links.
 */
export function withoutCircles(claims: readonly Claim[]): readonly Claim[] {
  const indexOf = new Map(claims.map(({ id }, index) => [id, index]));
  const closing = new Set<ClaimLink>();
  for (const order of LINK_ORDERS) {
    const edges = claims.flatMap(({ links }, from) =>
      links.flatMap((link) => {
        const to = indexOf.get(link.claim);
        const edge =
          to === undefined || link.polarity === "negative" ? null : linkEdge(from, to, link, order);
        return edge === null ? [] : [{ ...edge, link }];
      }),
    );
    for (const { link } of findCycles(edges)) closing.add(link);
  }
  if (closing.size === 0) return claims;
  return claims.map((claim) => ({
    ...claim,
    links: claim.links.filter((link) => !closing.has(link)),
  }));
}
