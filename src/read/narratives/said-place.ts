import type { AttributionMention } from "../attribution/attribution-mention.ts";
import { hasRelation } from "../language/trees/has-relation.ts";
import type { ReadingContext } from "../reading-context.ts";
import type { SaidPlace } from "./commitment.ts";
import { isSubordinate } from "./is-subordinate.ts";
import { SAYING_NOUNS } from "./saying-nouns-table.ts";

/** Relations by which a clause spells out a noun: "reports that", "the accusation of having". */
const SPELLS_OUT: readonly string[] = ["acl", "ccomp", "appos", "nmod"];

/**
 * Where a word stands in what is said: "reports that troops fired" is about the firing.
 *
 * @param attributions - Those of its speaker around it, outermost first.
 */
export function saidPlace(
  context: ReadingContext,
  token: number,
  attributions: readonly AttributionMention[],
): SaidPlace {
  const { analysis, tree } = context;
  const heads = [token];
  let below = token;
  for (let above = tree.parent(token); above !== null; above = tree.parent(above)) {
    const clause = analysis.tokens[below];
    const noun = analysis.tokens[above];
    const isSpelt =
      clause !== undefined &&
      noun !== undefined &&
      SAYING_NOUNS.has(noun.lemma.toLowerCase()) &&
      SPELLS_OUT.some((relation) => hasRelation(clause, relation));
    if (!isSpelt) break;
    heads.push(above);
    below = above;
  }
  return {
    heads,
    subordinate: heads.length === 1 && isSubordinate(context, token, attributions),
    given: asksAboutGiven(context, token),
  };
}

/** Words that ask about something taken for given; "whether" and "if" ask whether it was so. */
const GIVEN_QUESTIONS: ReadonlySet<string> = new Set(["how", "why", "when", "where"]);

function asksAboutGiven({ analysis, tree }: ReadingContext, token: number): boolean {
  return [...tree.children(token, "advmod"), ...tree.children(token, "mark")].some(
    (one) => one < token && GIVEN_QUESTIONS.has(analysis.tokens[one]?.form.toLowerCase() ?? ""),
  );
}
