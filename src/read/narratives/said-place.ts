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
  const heads = [token];
  for (let noun = nounAbove(context, token); noun !== null; noun = nounAbove(context, noun)) {
    heads.push(noun);
  }
  return {
    heads,
    subordinate: heads.length === 1 && isSubordinate(context, token, attributions),
    given: asksAboutGiven(context, token),
  };
}

/** The noun that a clause, or another such noun, spells out. */
function nounAbove(context: ReadingContext, below: number): number | null {
  const { analysis, tree } = context;
  const above = tree.parent(below);
  const clause = analysis.tokens[below];
  if (above === null || clause === undefined) return null;
  if (!isSayingNoun(above, context)) return nounBeforeMaker(context, below, above);
  const spells = SPELLS_OUT.some((relation) => hasRelation(clause, relation));
  return spells && !tellsOfNoun(context, below) ? above : null;
}

/** "The charges raised by the commission that they fled": a clause hung on who raised them. */
function nounBeforeMaker(context: ReadingContext, clause: number, maker: number): number | null {
  const { analysis, tree } = context;
  const isThat = tree
    .children(clause, "mark")
    .some((one) => analysis.tokens[one]?.form.toLowerCase() === "that");
  if (!isThat || !hangsBy(context, clause, "acl") || !hangsBy(context, maker, "obl")) return null;
  const made = tree.parent(maker);
  const noun = made === null ? null : tree.parent(made);
  const isMade = made !== null && tellsOfNoun(context, made);
  return isMade && noun !== null && isSayingNoun(noun, context) ? noun : null;
}

function hangsBy({ analysis }: ReadingContext, token: number, relation: string): boolean {
  const word = analysis.tokens[token];
  return word !== undefined && hasRelation(word, relation);
}

function isSayingNoun(token: number, { analysis }: ReadingContext): boolean {
  return SAYING_NOUNS.has(analysis.tokens[token]?.lemma.toLowerCase() ?? "");
}

/** "The charges raised by them", "the claim which they made": what was done with it, not what it says. */
function tellsOfNoun({ analysis, tree }: ReadingContext, clause: number): boolean {
  const word = analysis.tokens[clause];
  if (word === undefined || !hasRelation(word, "acl")) return false;
  const first = analysis.tokens[tree.subtree(clause)[0] ?? clause]?.form.toLowerCase() ?? "";
  const isBare = ["mark", "nsubj", "nsubj:pass", "cop"].every(
    (one) => tree.children(clause, one).length === 0,
  );
  return RELATIVES.has(first) || (word.xpos === "VBN" && isBare);
}

const RELATIVES: ReadonlySet<string> = new Set(["which", "who", "whom", "whose"]);

/** Words that ask about something taken for given; "whether" and "if" ask whether it was so. */
const GIVEN_QUESTIONS: ReadonlySet<string> = new Set(["how", "why", "when", "where"]);

function asksAboutGiven({ analysis, tree }: ReadingContext, token: number): boolean {
  return [...tree.children(token, "advmod"), ...tree.children(token, "mark")].some(
    (one) => one < token && GIVEN_QUESTIONS.has(analysis.tokens[one]?.form.toLowerCase() ?? ""),
  );
}
