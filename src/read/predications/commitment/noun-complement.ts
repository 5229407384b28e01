import type { Syntax } from "../syntax.ts";
import { applyOperator } from "./apply-operator.ts";
import { type Commitment, type CommitmentOf, PLAIN } from "./commitment.ts";
import { conjunctionEffect, isSubjunctive, SUBJUNCTIVE } from "./conjunction-effect.ts";
import { CLAUSE_NOUNS } from "./operators-table.ts";

/** "an attempt to flee", "the fear that they fled"; participles are as they say. */
export function nounComplement(
  syntax: Syntax,
  of: CommitmentOf,
  head: number,
  noun: number,
  conjunction: string,
): Commitment {
  const link = conjunction === "" ? syntax.preposition(head) : conjunction;
  if (link === "") return PLAIN;
  if (link === "to" && isRanked(syntax, noun)) return rankedCommitment(syntax, of, noun);
  const operator = CONTENTS.has(link) ? CLAUSE_NOUNS.get(syntax.lemma(noun)) : undefined;
  if (operator !== undefined)
    return applyOperator(operator, nounCommitment(syntax, of, noun), [noun]);
  if (isSubjunctive(syntax, head, link)) return SUBJUNCTIVE;
  return conjunctionEffect(link, syntax, head);
}

/** What opens the content of a noun: "the plan to", "the fear that", "the hope of". */
const CONTENTS: ReadonlySet<string> = new Set([
  "to",
  "that",
  "of",
  "for",
  "at",
  "on",
  "about",
  "in",
]);

/** "the first woman to lead", "the last to leave": they did. */
function isRanked(syntax: Syntax, noun: number): boolean {
  if (RANKS.has(syntax.lemma(noun))) return true;
  return syntax.children(noun, "amod").some((child) => RANKS.has(syntax.form(child)));
}

/** "Was the first to leave" left; "should have been one of the first to leave" need not have. */
function rankedCommitment(syntax: Syntax, of: CommitmentOf, noun: number): Commitment {
  const above = syntax.parent(noun);
  const isPart = above !== null && syntax.is(noun, "nmod") && syntax.lemma(above) === "one";
  const state = isPart ? above : noun;
  if (syntax.child(state, "cop") === null) return PLAIN;
  return { ...of(state), polarity: "positive", polarityCues: [] };
}

const RANKS: ReadonlySet<string> = new Set([
  "first",
  "second",
  "third",
  "last",
  "latest",
  "only",
  "next",
]);

/** The noun of "made no attempt to" is negated through its own determiner. */
function nounCommitment(syntax: Syntax, of: CommitmentOf, noun: number): Commitment {
  const determiner = syntax.child(noun, "det");
  if (determiner !== null && syntax.form(determiner) === "no") {
    return { ...PLAIN, polarity: "negative", polarityCues: [determiner] };
  }
  const governor = syntax.parent(noun);
  if (governor !== null && syntax.is(noun, "obj") && syntax.token(governor).upos === "VERB") {
    return of(governor);
  }
  return PLAIN;
}
