import { hasRelation } from "../language/trees/has-relation.ts";
import type { ReadingContext } from "../reading-context.ts";

/** Clauses whose content the speaker takes for given, whatever is made of the clause around them. */
const GIVEN_CLAUSES: readonly string[] = ["acl", "advcl"];

/**
 * Whether a word stands in a relative or adverbial clause of its own: "the troops who crossed in
 * May" have crossed, whether or not it is denied that they fired.
 */
export function isSubordinate({ analysis, tree }: ReadingContext, token: number): boolean {
  return [token, ...tree.ancestors(token)].some((one) => {
    const word = analysis.tokens[one];
    return word !== undefined && GIVEN_CLAUSES.some((relation) => hasRelation(word, relation));
  });
}
