import type { Token } from "../analysis/token.ts";

/** Whether a token stands in this relation to its head, or in a subtype of it. */
export function hasRelation(token: Token, relation: string): boolean {
  return token.relation === relation || token.relation.startsWith(`${relation}:`);
}
