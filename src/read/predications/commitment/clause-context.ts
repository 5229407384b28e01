import { verbName } from "../events/predicate-name.ts";
import { accusationOf } from "../roles/accusation.ts";
import { OBJECT_CONTROL } from "../roles/control-verbs-table.ts";
import { isPassive } from "../roles/is-passive.ts";
import { isTime } from "../roles/is-time.ts";
import { SPEECH } from "../roles/verb-roles-table.ts";
import type { Syntax } from "../syntax.ts";
import { applyOperator } from "./apply-operator.ts";
import { type Commitment, type CommitmentOf, madeBy, PLAIN, within } from "./commitment.ts";
import { conjunctionEffect, isSubjunctive, SUBJUNCTIVE } from "./conjunction-effect.ts";
import { nounComplement } from "./noun-complement.ts";
import type { Operator } from "./operator.ts";
import { OPERATOR_KINDS } from "./operator-kinds-table.ts";
import {
  CHECKED_PASSIVES,
  CLAUSE_ADJECTIVES,
  CLAUSE_NOUNS,
  CLAUSE_VERBS,
  EVENT_VERBS,
  REPORTED_PASSIVES,
  THAT_VERBS,
} from "./operators-table.ts";
import { clauseTense } from "./tense.ts";

/** What the words around a clause make of it. */
export function clauseContext(syntax: Syntax, of: CommitmentOf, head: number): Commitment {
  const governor = syntax.parent(head);
  if (governor === null) return PLAIN;
  const { relation } = syntax.token(head);
  const conjunction = syntax.conjunction(head);
  // "Into whether", "over whether", on whatever it hangs.
  if (conjunction.split(" ").includes("whether")) {
    return conjunctionEffect("whether", syntax, head);
  }
  if (relation === "conj") return conjunctContext(syntax, of, head, governor);
  const accusation = accusationOf(syntax, head);
  if (accusation !== null && REPORTED_PASSIVES.has(syntax.lemma(accusation))) {
    // Who is not accused of it did not therefore not do it.
    const accusing: Commitment = { ...of(accusation), polarity: "positive", polarityCues: [] };
    return applyOperator(OPERATOR_KINDS.alleged, accusing, [accusation]);
  }
  if (relation === "xcomp" || relation === "ccomp" || relation === "obj") {
    return complementContext(syntax, of, head, governor, conjunction);
  }
  if (relation.startsWith("csubj")) {
    // "Preventing them from entering is wrong" says nothing of who did; "was wrong" may.
    if (isJudgedAtLarge(syntax, head, governor)) return GENERIC;
    return complementContext(syntax, of, head, governor, conjunction);
  }
  if (relation === "obl" || relation === "advcl") {
    return adjunctContext(syntax, of, head, governor, conjunction);
  }
  // "refused on Wednesday to leave": hung on the day.
  const clause = syntax.parent(governor);
  if (relation === "acl" && clause !== null && isTime(syntax, governor)) {
    return adjunctContext(syntax, of, head, clause, conjunction);
  }
  if (relation === "acl") return nounComplement(syntax, of, head, governor, conjunction);
  return PLAIN;
}

const GENERIC: Commitment = madeBy({ modality: "hypothetical", certainty: "possible" }, []);

function isJudgedAtLarge(syntax: Syntax, head: number, governor: number): boolean {
  if (syntax.token(head).xpos !== "VBG" || syntax.child(head, "nsubj") !== null) return false;
  const copula = syntax.child(governor, "cop");
  return copula !== null && /^VB[PZ]$/u.test(syntax.token(copula).xpos);
}

/** A conjunct stands under the same words as the first, but is not negated or modal by itself. */
function conjunctContext(
  syntax: Syntax,
  of: CommitmentOf,
  head: number,
  governor: number,
): Commitment {
  const first = syntax.token(governor);
  const own = syntax.conjunction(head);
  if (own !== "" && own !== "to" && own !== "that") return conjunctionEffect(own, syntax, head);
  if (first.upos !== "VERB" && syntax.child(governor, "cop") === null) {
    return conjunctionEffect(own, syntax, head);
  }
  const outer = clauseContext(syntax, of, governor);
  const instead = syntax.children(head, "cc").filter((cc) => INSTEAD.has(syntax.form(cc)));
  if (instead.length > 0) return within(outer, madeBy({ polarity: "negative" }, instead));
  // "did not eat or drink", "neither ate nor drank".
  const negates = syntax.children(head, "cc").some((cc) => syntax.form(cc) === "or");
  const shares = negates && syntax.child(head, "nsubj", "aux") === null;
  if (!shares) return outer;
  const negation = syntax.children(governor, "advmod").filter((one) => NOTS.has(syntax.form(one)));
  return negation.length === 0 ? outer : { ...outer, polarity: "negative", polarityCues: negation };
}

const INSTEAD: ReadonlySet<string> = new Set(["rather", "instead", "not"]);

const NOTS: ReadonlySet<string> = new Set(["not", "n't", "never"]);

function complementContext(
  syntax: Syntax,
  of: CommitmentOf,
  head: number,
  governor: number,
  conjunction: string,
): Commitment {
  if (conjunction === "if") return conjunctionEffect("whether", syntax, head);
  const operator = operatorOf(syntax, governor, head);
  if (operator === undefined && isSubjunctive(syntax, head, conjunction)) return SUBJUNCTIVE;
  if (operator !== undefined) return applyOperator(operator, of(governor), [governor]);
  // "Whether it is true that they fled": as open as that; whether it is not is told elsewhere.
  if (TRUE.has(syntax.lemma(governor)) && syntax.child(governor, "cop") !== null) {
    return { ...of(governor), polarity: "positive", polarityCues: [] };
  }
  // An infinitive that nothing is known of is what it was for: "ran to reach".
  const isPurpose = conjunction === "to" && syntax.token(governor).upos === "VERB";
  return isPurpose ? conjunctionEffect(conjunction, syntax, head) : PLAIN;
}

const TRUE: ReadonlySet<string> = new Set(["true", "correct", "case", "certain"]);

function operatorOf(syntax: Syntax, governor: number, head: number): Operator | undefined {
  const { upos, relation } = syntax.token(governor);
  if (upos === "ADJ" || upos === "ADV") return CLAUSE_ADJECTIVES.get(syntax.lemma(governor));
  if (upos === "NOUN") return CLAUSE_NOUNS.get(syntax.lemma(governor));
  if (upos !== "VERB" && relation !== "cop") return undefined;
  const lemma = syntax.lemma(governor);
  const isInfinitive = syntax.conjunction(head) === "to";
  if (!isInfinitive && CHECKED_PASSIVES.has(lemma) && isPassive(syntax, governor))
    return OPERATOR_KINDS.checked;
  if (isInfinitive && isPassive(syntax, governor) && REPORTED_PASSIVES.has(lemma)) {
    return OPERATOR_KINDS.alleged;
  }
  const operator = CLAUSE_VERBS.get(verbName(syntax, governor)) ?? CLAUSE_VERBS.get(lemma);
  // "told them to leave" orders, "told them that they left" passes on.
  if (isThatClause(syntax, head) && !THAT_VERBS.has(lemma)) return undefined;
  // "going to", "stopped to look": what is ahead.
  if (lemma === "go" && isInfinitive && syntax.form(governor) === "going")
    return OPERATOR_KINDS.expected;
  if (lemma === "stop" && isInfinitive) return OPERATOR_KINDS.planned;
  if (lemma === "have" && isInfinitive) return OPERATOR_KINDS.required;
  if ((lemma === "forget" || lemma === "remember") && !isInfinitive) return OPERATOR_KINDS.fact;
  return operator;
}

function isThatClause(syntax: Syntax, head: number): boolean {
  if (!syntax.is(head, "ccomp") || syntax.conjunction(head) === "to") return false;
  const { xpos } = syntax.token(head);
  // "made them leave" has a bare verb; in "said they would leave" it has an auxiliary.
  const isBare = (xpos === "VB" || xpos === "VBG") && syntax.child(head, "aux", "cop") === null;
  return !isBare;
}

function adjunctContext(
  syntax: Syntax,
  of: CommitmentOf,
  head: number,
  governor: number,
  conjunction: string,
): Commitment {
  const preposition = syntax.preposition(head);
  const link = conjunction === "" ? preposition : conjunction;
  // Parsers take "ready to go" and "kept from leaving" for adjuncts as often as not.
  const operator = adjunctOperator(syntax, governor, link);
  if (operator !== undefined) return applyOperator(operator, of(governor), [governor]);
  if (link === "" && syntax.token(head).features.verbForm !== "finite" && !isSaying(syntax, head)) {
    // "leaving, he may have seen": a participle stands under the modality of its clause.
    return { ...of(governor), polarity: "positive", polarityCues: [] };
  }
  return isAhead(syntax, of, head, governor, link) ? AHEAD : conjunctionEffect(link, syntax, head);
}

/** "are fighting to stay, saying that it is theirs": who says so does say so. */
function isSaying(syntax: Syntax, head: number): boolean {
  return SPEECH.has(syntax.lemma(head)) && syntax.token(head).xpos === "VBG";
}

const AHEAD: Commitment = madeBy({ modality: "expected", certainty: "possible" }, []);

/** "will leave once they are paid": what is ahead depends on what is ahead too. */
function isAhead(
  syntax: Syntax,
  of: CommitmentOf,
  head: number,
  governor: number,
  link: string,
): boolean {
  if (!TEMPORAL.has(link) || of(governor).modality === "actual") return false;
  return clauseTense(syntax, head) === "present";
}

const TEMPORAL: ReadonlySet<string> = new Set([
  "when",
  "once",
  "after",
  "before",
  "as soon as",
  "as long as",
  "whenever",
  "while",
  "until",
]);

function adjunctOperator(syntax: Syntax, governor: number, link: string): Operator | undefined {
  const { upos } = syntax.token(governor);
  const lemma = syntax.lemma(governor);
  if (upos === "ADJ" && (link === "to" || link === "of")) return CLAUSE_ADJECTIVES.get(lemma);
  if (upos !== "VERB") return undefined;
  if (link === "from") return CLAUSE_VERBS.get(`${lemma} from`) ?? FROM_VERBS.get(lemma);
  if (link === "to" && takesInfinitive(syntax, governor, lemma)) return CLAUSE_VERBS.get(lemma);
  if (link === "to" && lemma === "use") return OPERATOR_KINDS["+-"];
  if (link === "to" && lemma === "call") return OPERATOR_KINDS.required;
  if (link === "into") return OPERATOR_KINDS["+o"];
  return link === "to" ? undefined : EVENT_VERBS.get(`${lemma} ${link}`);
}

/** "asked them to leave", "refused again to leave". */
function takesInfinitive(syntax: Syntax, governor: number, lemma: string): boolean {
  if (syntax.child(governor, "xcomp", "ccomp") !== null) return false;
  return syntax.child(governor, "obj") === null ? DECIDING.has(lemma) : OBJECT_CONTROL.has(lemma);
}

/** Verbs that are hardly ever without an infinitive of what is done or not. */
const DECIDING: ReadonlySet<string> = new Set([
  "refuse",
  "decline",
  "fail",
  "manage",
  "vow",
  "threaten",
]);

const FROM_VERBS: ReadonlyMap<string, Operator> = new Map(
  [
    "prevent",
    "stop",
    "keep",
    "bar",
    "refrain",
    "ban",
    "block",
    "deter",
    "prohibit",
    "discourage",
    "abstain",
  ].map((verb) => [verb, OPERATOR_KINDS["-o"]] as const),
);
