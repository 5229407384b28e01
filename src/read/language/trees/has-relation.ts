import type { Token } from "../analysis/token.ts";
import type { UdRelation } from "../analysis/ud-relation.ts";

/**
 * Whether a token stands in this relation to its head, or in a subtype of it: "nsubj" is also true of
 * "nsubj:pass", "nsubj:pass" only of itself.
 */
export function hasRelation(token: Token, relation: UdRelation): boolean {
  const own = token.relation;
  if (own === relation) return true;
  // Asked a hundred times a word: nothing is put together for it.
  return own.charCodeAt(relation.length) === COLON && own.startsWith(relation);
}

const COLON = ":".charCodeAt(0);
