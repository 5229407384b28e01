import { isTime } from "../roles/is-time.ts";
import type { Syntax } from "../syntax.ts";
import type { RolePattern } from "./event-mention.ts";
import { isEventNoun } from "./is-event-noun.ts";
import {
  LIGHT_PHRASES,
  LIGHT_VERBS,
  type LightPhrase,
  OUTBREAKS,
  PHRASE_IDIOMS,
  STARTING_VERBS,
  VERB_IDIOMS,
  type VerbIdiom,
} from "./light-verbs-table.ts";
import { nounName } from "./noun-name.ts";
import { verbName } from "./predicate-name.ts";
import { PREPOSITIONAL_VERBS } from "./prepositional-verbs-table.ts";
import { ABSTRACT_CLASSES, THIN_VERBS } from "./thin-verbs-table.ts";

/** A verb that names an event together with other words. */
export interface Expression {
  readonly predicate: string;
  /** The noun of an event: its own phrases tell who takes part. */
  readonly noun: number | null;
  /** Words besides the verb. */
  readonly words: readonly number[];
  readonly pattern: RolePattern;
}

const IDIOMS: ReadonlyMap<string, readonly VerbIdiom[]> = indexIdioms();

/** The expression that a verb makes with its object, subject or a preposition; else `null`. */
export function findExpression(syntax: Syntax, verb: number): Expression | null {
  return (
    findIdiom(syntax, verb) ??
    findLightVerb(syntax, verb) ??
    findPhraseIdiom(syntax, verb) ??
    findLightPhrase(syntax, verb) ??
    findThinVerb(syntax, verb) ??
    findPrepositional(syntax, verb)
  );
}

function indexIdioms(): ReadonlyMap<string, readonly VerbIdiom[]> {
  const index = new Map<string, VerbIdiom[]>();
  for (const idiom of VERB_IDIOMS) {
    for (const verb of idiom.verbs) index.set(verb, [...(index.get(verb) ?? []), idiom]);
  }
  return index;
}

/** "opened fire", "took them hostage", "were taken hostage", "control was lost". */
function findIdiom(syntax: Syntax, verb: number): Expression | null {
  const idioms = IDIOMS.get(syntax.lemma(verb));
  if (idioms === undefined) return null;
  for (const noun of syntax.children(verb)) {
    if (!IDIOM_RELATIONS.has(syntax.token(noun).relation)) continue;
    const lemma = syntax.lemma(noun);
    const idiom = idioms.find(({ nouns }) => nouns.includes(lemma));
    if (idiom === undefined || syntax.preposition(noun) !== "") continue;
    const predicate = idiom.predicate ?? `${syntax.lemma(verb)} ${lemma}`;
    return { predicate, noun: null, words: [noun], pattern: idiom.pattern };
  }
  return null;
}

const IDIOM_RELATIONS: ReadonlySet<string> = new Set([
  "obj",
  "xcomp",
  "nsubj:pass",
  "obl",
  "obl:unmarked",
  "obl:npmod",
  "compound",
  "iobj",
]);

/** "launched an attack", "a raid was carried out". */
function findLightVerb(syntax: Syntax, verb: number): Expression | null {
  const subject = LIGHT_VERBS.get(verbName(syntax, verb));
  if (subject === undefined) return null;
  const noun = syntax.child(verb, "obj", "nsubj:pass");
  if (noun === null || !isEventNoun(syntax, noun)) return null;
  // "made the decision difficult" makes no decision.
  if (syntax.child(verb, "xcomp") !== null) return null;
  const pattern = startsOutbreak(syntax, verb, noun) ? INITIATING : { subject };
  return { predicate: nounName(syntax, noun), noun, words: [noun], pattern };
}

const INITIATING: RolePattern = { subject: "initiator", oblique: { by: "initiator" } };

/** "United supporters started the brawl": they moved first; both sides together start none. */
function startsOutbreak(syntax: Syntax, verb: number, noun: number): boolean {
  if (!STARTING_VERBS.has(syntax.lemma(verb)) || !OUTBREAKS.has(syntax.lemma(noun))) return false;
  const doer = syntax.child(verb, "nsubj:pass") === noun ? null : syntax.child(verb, "nsubj");
  return doer === null || syntax.child(doer, "conj") === null;
}

const THIN: RolePattern = { subject: "agent", oblique: { of: "patient" } };

/** "took steps", "made an appearance": no event's noun, but what is done nevertheless. */
function findThinVerb(syntax: Syntax, verb: number): Expression | null {
  const name = verbName(syntax, verb);
  if (!THIN_VERBS.has(name) || syntax.child(verb, "xcomp", "ccomp", "iobj") !== null) return null;
  const noun = syntax.child(verb, "obj", "nsubj:pass");
  if (noun === null || syntax.token(noun).upos !== "NOUN") return null;
  const [sense] = syntax.nounSenses(syntax.lemma(noun));
  if (sense === undefined || !ABSTRACT_CLASSES.has(sense.class)) return null;
  // "made them one of the targets": two objects make one the other.
  if (syntax.children(verb, "obj").length > 1) return null;
  return {
    predicate: `${name} ${nounName(syntax, noun)}`,
    noun: null,
    words: [noun],
    pattern: THIN,
  };
}

/** "set the car on fire", "put to death". */
function findPhraseIdiom(syntax: Syntax, verb: number): Expression | null {
  const lemma = syntax.lemma(verb);
  const idioms = PHRASE_IDIOMS.filter((one) => one.verb === lemma);
  if (idioms.length === 0) return null;
  for (const noun of syntax.children(verb, "obl")) {
    const preposition = syntax.preposition(noun);
    const idiom = idioms.find(
      (one) => one.preposition === preposition && one.noun === syntax.lemma(noun),
    );
    if (idiom === undefined) continue;
    return { predicate: idiom.predicate, noun: null, words: [noun], pattern: idiom.pattern };
  }
  return null;
}

/** "came under attack", "went on strike". */
function findLightPhrase(syntax: Syntax, verb: number): Expression | null {
  const lemma = syntax.lemma(verb);
  for (const noun of syntax.children(verb, "obl")) {
    const preposition = syntax.preposition(noun);
    const phrase = LIGHT_PHRASES.find(
      (one) => one.verb === lemma && one.preposition === preposition,
    );
    if (phrase === undefined) continue;
    const isMeant = phrase.nouns?.includes(syntax.lemma(noun)) ?? isUnder(syntax, noun);
    if (!isMeant) continue;
    const predicate = `${lemma} ${preposition} ${nounName(syntax, noun)}`;
    return { predicate, noun, words: [noun], pattern: lightPattern(phrase) };
  }
  return null;
}

/** Roles around a preposition with an event's noun. */
export function lightPattern({ subject, by }: LightPhrase): RolePattern {
  return by === undefined ? { subject } : { subject, oblique: { [by]: "agent" } };
}

/** "fire" is a thing rather than an event by itself, but not in "came under fire". */
function isUnder(syntax: Syntax, noun: number): boolean {
  return isEventNoun(syntax, noun) || syntax.lemma(noun) === "fire";
}

function findPrepositional(syntax: Syntax, verb: number): Expression | null {
  const lemma = syntax.lemma(verb);
  for (const phrase of syntax.children(verb, "obl")) {
    // "fired on Monday" fires at nobody.
    if (isTime(syntax, phrase)) continue;
    const preposition = syntax.preposition(phrase);
    const predicate = `${lemma} ${preposition}`;
    const pattern = PREPOSITIONAL_VERBS.get(predicate);
    if (pattern === undefined || syntax.child(verb, "obj") !== null) continue;
    return { predicate, noun: null, words: syntax.children(phrase, "case"), pattern };
  }
  return null;
}
