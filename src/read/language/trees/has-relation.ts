import type { Token } from "../analysis/token.ts";
import type { UdRelation } from "../analysis/ud-relation.ts";

/**
 * Whether a token stands in this relation to its head, or in a subtype of it: "nsubj" is also true of
 * "nsubj:pass", "nsubj:pass" only of itself.
 */
export function hasRelation(token: Token, relation: UdRelation): boolean {
  return token.relation === relation || token.relation.startsWith(`${relation}:`);
}
