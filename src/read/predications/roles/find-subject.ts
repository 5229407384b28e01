import { RESULT_PARTICIPLES } from "../links/link-cues-table.ts";
import type { Syntax } from "../syntax.ts";
import { accusationOf, accusedOf } from "./accusation.ts";
import { antecedentOf } from "./antecedent.ts";
import { OBJECT_CONTROL } from "./control-verbs-table.ts";
import { isPassive } from "./is-passive.ts";
import { isTime } from "./is-time.ts";
import { GIVING } from "./verb-roles-table.ts";

const EXPLETIVES: ReadonlySet<string> = new Set(["there"]);

/**
 * Who does or undergoes what a verb says: its own subject, else the one it shares with the clause
 * around it (coordination, infinitives, participles, relative clauses).
 */
export function findSubject(syntax: Syntax, verb: number): number | null {
  const own = syntax.child(verb, "nsubj");
  if (own !== null) return EXPLETIVES.has(syntax.form(own)) ? null : own;
  if (syntax.child(verb, "csubj", "expl") !== null) return null;
  const governor = syntax.parent(verb);
  if (governor === null) return null;
  const accusation = accusationOf(syntax, verb);
  if (accusation !== null) return accusedOf(syntax, accusation);
  return sharedSubject(syntax, verb, governor, syntax.token(verb).relation);
}

function sharedSubject(
  syntax: Syntax,
  verb: number,
  governor: number,
  relation: string,
): number | null {
  if (relation === "conj") return findSubject(syntax, governor);
  if (relation === "xcomp" || relation === "obl" || relation === "obj") {
    return controller(syntax, governor);
  }
  if (relation === "advcl" || relation === "ccomp") {
    return isFiniteClause(syntax, verb)
      ? null
      : controllerOfAdjunct(syntax, governor, relation, isOrdered(syntax, verb, governor));
  }
  if (relation === "acl:relcl") return gapSubject(syntax, verb, governor);
  if (relation === "acl") return nounSubject(syntax, verb, governor);
  if (relation === "amod") return governor;
  return null;
}

/** An infinitive after a verb of ordering and its object. */
function isOrdered(syntax: Syntax, verb: number, governor: number): boolean {
  return (
    syntax.conjunction(verb) === "to" &&
    OBJECT_CONTROL.has(syntax.lemma(governor)) &&
    syntax.child(governor, "obj") !== null
  );
}

const CALLED: ReadonlySet<string> = new Set(["on", "upon", "for"]);

/** By the verb or, of a copula or an auxiliary, by that. */
function isFiniteClause(syntax: Syntax, verb: number): boolean {
  const helpers = [...syntax.children(verb, "aux"), ...syntax.children(verb, "cop")];
  return [verb, ...helpers].some((one) => syntax.token(one).features.verbForm === "finite");
}

/** "forced the men to leave": the object leaves; "wanted to leave": the subject. */
function controller(syntax: Syntax, governor: number): number | null {
  if (OBJECT_CONTROL.has(syntax.lemma(governor)) && !isPassive(syntax, governor)) {
    const object = syntax.child(governor, "obj", "iobj");
    if (object !== null) return object;
  }
  return syntax.token(governor).upos === "NOUN" ? null : findSubject(syntax, governor);
}

/** Participles and purpose clauses go with the subject, even of "told", save for "ccomp". */
function controllerOfAdjunct(
  syntax: Syntax,
  governor: number,
  relation: string,
  isInfinitive: boolean,
): number | null {
  if (relation === "ccomp") return controller(syntax, governor);
  // "asked them to leave": parsers take it for a purpose at times.
  if (isInfinitive) return controller(syntax, governor);
  // "called on the guards to leave": the guards are to leave.
  if (syntax.lemma(governor) === "call") {
    const asked = syntax
      .children(governor, "obl")
      .find((one) => CALLED.has(syntax.preposition(one)));
    if (asked !== undefined) return asked;
  }
  return findSubject(syntax, governor);
}

/** Without a subject of its own, a relative clause has its antecedent as subject. */
function gapSubject(syntax: Syntax, verb: number, antecedent: number): number | null {
  const pronoun = syntax.children(verb).find((child) => antecedentOf(syntax, child) !== null);
  return pronoun === undefined ? antecedent : null;
}

/** "men fleeing", "posts taken": the noun; "an attempt to flee": whoever made the attempt. */
function nounSubject(syntax: Syntax, verb: number, noun: number): number | null {
  const { xpos } = syntax.token(verb);
  // "attacked on Monday, killing two": Monday kills nobody.
  if (isTime(syntax, noun) || isHungOnPlace(syntax, verb, noun)) {
    const clause = syntax.parent(noun);
    return clause === null ? null : findSubject(syntax, clause);
  }
  if (xpos === "VBG" || xpos === "VBN" || xpos === "VBD") return noun;
  const owner = syntax.child(noun, "nmod:poss");
  if (owner !== null) return owner;
  const governor = syntax.parent(noun);
  if (governor === null || syntax.token(governor).upos !== "VERB") return null;
  const receiver = receiverOf(syntax, governor, noun);
  if (receiver !== null) return receiver;
  return syntax.is(noun, "obj") || isEffort(syntax, noun) ? findSubject(syntax, governor) : null;
}

/** "Shelled the town in an attempt to win": who attempts is who acts. */
function isEffort(syntax: Syntax, noun: number): boolean {
  return (
    syntax.is(noun, "obl") && syntax.preposition(noun) === "in" && EFFORTS.has(syntax.lemma(noun))
  );
}

const EFFORTS: ReadonlySet<string> = new Set("attempt bid effort move push drive".split(" "));

/** "gave the guard a chance to leave": who is given the chance is who may leave. */
function receiverOf(syntax: Syntax, verb: number, given: number): number | null {
  if (!syntax.is(given, "obj") && !syntax.is(given, "xcomp")) return null;
  if (!GIVING.has(syntax.lemma(verb)) && !ALLOWING.has(syntax.lemma(verb))) return null;
  const passive = isPassive(syntax, verb) ? syntax.child(verb, "nsubj") : null;
  const object = syntax.children(verb).find((child) => {
    return child < given && (syntax.is(child, "iobj") || syntax.is(child, "obj"));
  });
  const to = syntax.children(verb, "obl").find((one) => syntax.preposition(one) === "to");
  return passive ?? object ?? to ?? null;
}

/** Besides the verbs of giving: VerbNet 13.3 and 64. */
const ALLOWING: ReadonlySet<string> = new Set("deny allow deal buy earn cost".split(" "));

/** "hit a market, killing two": what the verb says came of the clause, not of its object. */
function isHungOnPlace(syntax: Syntax, verb: number, noun: number): boolean {
  if (syntax.token(verb).xpos !== "VBG" || !RESULT_PARTICIPLES.has(syntax.lemma(verb)))
    return false;
  const { upos } = syntax.token(noun);
  if (!CLAUSE_PARTS.has(syntax.token(noun).relation) || upos === "PRON") return false;
  const coarse = syntax.nounSenses(syntax.lemma(noun))[0]?.class;
  return upos === "PROPN" || (coarse !== "noun.person" && coarse !== "noun.event");
}

const CLAUSE_PARTS: ReadonlySet<string> = new Set(["obj", "obl", "nmod"]);
