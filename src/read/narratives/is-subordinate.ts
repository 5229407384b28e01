import type { AttributionMention } from "../attribution/attribution-mention.ts";
import { hasRelation } from "../language/trees/has-relation.ts";
import type { ReadingContext } from "../reading-context.ts";

/** Clauses whose content the speaker takes for given, whatever is made of the clause around them. */
const GIVEN_CLAUSES: readonly string[] = ["acl", "advcl"];

/**
 * Whether a word stands in a relative or adverbial clause of its own, within what is said: "the
 * troops who crossed in May" have crossed, whether or not it is denied that they fired.
 *
 * @param attributions - Those around the word, outermost first: a clause that holds the outermost
 * cue as well ("while the army denied a role in the attack") is none of what is said.
 */
export function isSubordinate(
  { analysis, tree }: ReadingContext,
  token: number,
  attributions: readonly AttributionMention[] = [],
): boolean {
  const cue = attributions[0]?.cue.head;
  for (let one: number | null = token; one !== null; one = tree.parent(one)) {
    if (one === cue) return false;
    const word = analysis.tokens[one];
    if (word !== undefined && GIVEN_CLAUSES.some((relation) => hasRelation(word, relation))) {
      return true;
    }
  }
  return false;
}
