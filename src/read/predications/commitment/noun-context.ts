import { verbName } from "../events/predicate-name.ts";
import type { Syntax } from "../syntax.ts";
import { applyOperator } from "./apply-operator.ts";
import { type Commitment, type CommitmentOf, type Effect, madeBy, PLAIN } from "./commitment.ts";
import { EVENT_PREPOSITIONS } from "./conjunctions-table.ts";
import type { Operator } from "./operator.ts";
import { OPERATOR_KINDS } from "./operator-kinds-table.ts";
import { CLAUSE_ADJECTIVES, CLAUSE_NOUNS, EVENT_VERBS, OBSTACLES } from "./operators-table.ts";

/** What the words around an event's noun make of it: "planned an attack", "threat of war". */
export function nounContext(syntax: Syntax, of: CommitmentOf, noun: number): Commitment {
  const governor = syntax.parent(noun);
  if (governor === null) return PLAIN;
  const { relation } = syntax.token(noun);
  if (relation === "conj") {
    return syntax.token(governor).upos === "NOUN" ? nounContext(syntax, of, governor) : PLAIN;
  }
  const preposition = syntax.preposition(noun);
  if (preposition === "to" && isBehindObstacle(syntax, noun)) return madeBy(SUPPOSED, []);
  const made = EVENT_PREPOSITIONS.get(preposition);
  if (made !== undefined) return madeBy(made, syntax.children(noun, "case"));
  if (preposition === "for" && relation === "obl" && syntax.children(noun).length === 1) {
    return madeBy(SOUGHT, syntax.children(noun, "case"));
  }
  const operator = operatorOf(syntax, governor, relation, preposition);
  if (operator === undefined) return unsaidContext(syntax, of, governor, noun, relation);
  // "discussed the attack" is of one that was; "planned the attack" is not.
  if (operator === OPERATOR_KINDS["+-"] && isDefinite(syntax, noun)) return PLAIN;
  return applyOperator(operator, governorCommitment(syntax, of, governor), [governor]);
}

const SUPPOSED: Effect = { modality: "hypothetical", certainty: "possible" };

/** "lifted an obstacle to his return": by its place, since the tree may hang it on the verb. */
function isBehindObstacle(syntax: Syntax, noun: number): boolean {
  const preposition = syntax.children(noun, "case").find((one) => syntax.form(one) === "to");
  return preposition !== undefined && OBSTACLES.has(syntax.lemma(preposition - 1));
}

/** "asked for comment", "sent for trial": what it was for. */
const SOUGHT: Effect = { modality: "planned", certainty: "possible" };

function operatorOf(
  syntax: Syntax,
  governor: number,
  relation: string,
  preposition: string,
): Operator | undefined {
  const { upos } = syntax.token(governor);
  if (upos === "NOUN" && (preposition === "of" || preposition === "for" || preposition === "on")) {
    return CLAUSE_NOUNS.get(syntax.lemma(governor));
  }
  if (upos === "ADJ")
    return preposition === "" ? undefined : CLAUSE_ADJECTIVES.get(syntax.lemma(governor));
  if (upos !== "VERB") return undefined;
  const name = verbName(syntax, governor);
  if (relation === "obl") return EVENT_VERBS.get(`${name} ${preposition}`);
  if (relation === "obj" || relation === "nsubj:pass") return EVENT_VERBS.get(name);
  return undefined;
}

const ARGUMENTS: ReadonlySet<string> = new Set(["nsubj", "obj", "nsubj:pass", "obl"]);

/** An event that is not known yet is as sure as the clause that brings it up. */
function unsaidContext(
  syntax: Syntax,
  of: CommitmentOf,
  governor: number,
  noun: number,
  relation: string,
): Commitment {
  if (!ARGUMENTS.has(relation)) return PLAIN;
  if (isDefinite(syntax, noun) || syntax.token(governor).upos !== "VERB") return PLAIN;
  const { modality, certainty, modalityCues } = of(governor);
  if (modality === "actual") return PLAIN;
  return { ...PLAIN, modality, certainty, modalityCues };
}

function governorCommitment(syntax: Syntax, of: CommitmentOf, governor: number): Commitment {
  return syntax.token(governor).upos === "NOUN" ? PLAIN : of(governor);
}

/** "the attack", "his arrest", "that raid": one that is known already. */
function isDefinite(syntax: Syntax, noun: number): boolean {
  if (syntax.child(noun, "nmod:poss") !== null) return true;
  const determiner = syntax.child(noun, "det");
  return determiner !== null && DEFINITES.has(syntax.form(determiner));
}

const DEFINITES: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those"]);
