import { CAUSED_VERBS, CAUSING_VERBS } from "../links/link-cues-table.ts";
import { isPassive } from "../roles/is-passive.ts";
import type { Syntax } from "../syntax.ts";
import {
  CAUSE_NOUNS,
  CAUSE_PREPOSITIONS,
  MOTIVES,
  NO_CAUSE_CLASSES,
  RESULT_NOUNS,
} from "./cause-nouns-table.ts";
import { isEventNoun } from "./is-event-noun.ts";
import { verbName } from "./predicate-name.ts";

/**
 * Whether a noun stands where a text says why something happened: "because of fog", "was caused by
 * a short circuit", "the motive was revenge". It need not name anything that happens.
 */
export function isCauseNoun(syntax: Syntax, token: number): boolean {
  if (syntax.token(token).upos !== "NOUN") return false;
  if (CAUSE_NOUNS.has(syntax.lemma(token))) return false;
  return isNamedAsCause(syntax, token) && isNobody(syntax, token);
}

function isNamedAsCause(syntax: Syntax, token: number): boolean {
  const governor = syntax.parent(token);
  if (governor === null) return causeNounOf(syntax, token) !== null;
  // "Pilot error and fog" are two; "pilot error or fog" leaves open which.
  if (isJoined(syntax, token)) return isCauseNoun(syntax, governor);
  const preposition = syntax.preposition(token);
  if (CAUSE_PREPOSITIONS.has(preposition)) return true;
  if (preposition === "out of" && MOTIVES.has(syntax.lemma(token))) return true;
  if (preposition === "of" && RESULT_NOUNS.has(syntax.lemma(governor))) {
    return syntax.preposition(governor) === "as";
  }
  return isCausing(syntax, token, governor) || causeNounOf(syntax, token) !== null;
}

/** Whether "and" or a comma ties a noun to the one before it. */
export function isJoined(syntax: Syntax, token: number): boolean {
  if (!syntax.is(token, "conj")) return false;
  const words = syntax.children(token, "cc").map(syntax.form);
  return words.every((word) => word === "and");
}

/** "Fog caused the crash": only where what came of it happened. */
function isCausing(syntax: Syntax, token: number, verb: number): boolean {
  if (syntax.token(verb).upos !== "VERB") return false;
  const name = verbName(syntax, verb);
  if (CAUSED_VERBS.has(`${name} ${syntax.preposition(token)}`)) return syntax.is(token, "obl");
  if (!CAUSING_VERBS.has(name)) return false;
  const passive = isPassive(syntax, verb);
  const cause = passive ? syntax.child(verb, "obl:agent") : syntax.child(verb, "nsubj");
  const effect = passive ? syntax.child(verb, "nsubj:pass") : syntax.child(verb, "obj");
  return cause === token && effect !== null && isEventNoun(syntax, effect);
}

/**
 * The "cause" that a copula makes of a noun, whichever of the two is the subject: "the cause was
 * arson", "arson was the cause".
 */
export function causeNounOf(syntax: Syntax, token: number): number | null {
  const other =
    syntax.child(token, "cop") === null ? subjectOf(syntax, token) : ownSubject(syntax, token);
  return other !== null && CAUSE_NOUNS.has(syntax.lemma(other)) ? other : null;
}

function ownSubject(syntax: Syntax, token: number): number | null {
  return syntax.child(token, "nsubj");
}

/** What a subject is said to be: "cause" for "arson" in "arson was the cause". */
function subjectOf(syntax: Syntax, token: number): number | null {
  const governor = syntax.parent(token);
  if (governor === null || !syntax.is(token, "nsubj")) return null;
  return syntax.child(governor, "cop") === null ? null : governor;
}

function isNobody({ nounSenses, lemma }: Syntax, token: number): boolean {
  const [first] = nounSenses(lemma(token));
  return first === undefined || !NO_CAUSE_CLASSES.has(first.class);
}

/** "short circuit", "pilot error": with what belongs to it. */
export function causeName(syntax: Syntax, noun: number): string {
  return [...syntax.children(noun, "amod"), ...syntax.children(noun, "compound"), noun]
    .filter((one) => one <= noun)
    .sort((left, right) => left - right)
    .map(syntax.lemma)
    .join(" ");
}
