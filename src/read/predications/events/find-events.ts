import { isPassive } from "../roles/is-passive.ts";
import type { Syntax } from "../syntax.ts";
import type { EventMention, RolePattern } from "./event-mention.ts";
import { findExpression, lightPattern } from "./find-expression.ts";
import { findMerges } from "./find-merges.ts";
import { causeName, causeNounOf, isCauseNoun } from "./is-cause-noun.ts";
import { isDoer } from "./is-doer.ts";
import { isEventNoun } from "./is-event-noun.ts";
import { LIGHT_PHRASES, STARTING_VERBS } from "./light-verbs-table.ts";
import { BLASTS, OCCURRENCE_VERBS, SHAKING_VERBS } from "./merging-verbs-table.ts";
import { nounName } from "./noun-name.ts";
import {
  isWhere,
  plainPredicate,
  resultOf,
  statePredicate,
  verbName,
  verbWords,
} from "./predicate-name.ts";
import { RECORD_NOUNS } from "./record-nouns-table.ts";
import { DESCRIBING_VERBS } from "./result-verbs-table.ts";
import { isState, isVerbalEvent } from "./verbal-token.ts";

const OCCURRENCES: ReadonlySet<string> = new Set(OCCURRENCE_VERBS);

/**
 * Everything in a document that names something happening or holding, in order of the heads. A
 * verb and the noun that says what it does are one: "launched an attack", "clashes broke out".
 */
export function findEvents(syntax: Syntax): readonly EventMention[] {
  const merges = findMerges(syntax);
  const outer = new Set(merges.values());
  const found: EventMention[] = [];
  const named = new Set<number>();
  const add = (event: EventMention) => {
    found.push(event);
    for (const word of event.words) named.add(word);
  };
  syntax.analysis.tokens.forEach((_, token) => {
    if (isState(syntax, token)) add(stateEvent(syntax, token));
    else if (!outer.has(token) && isVerbalEvent(syntax, token)) {
      add(verbEvent(syntax, token, outerVerbs(merges, token)));
    }
  });
  syntax.analysis.tokens.forEach((_, token) => {
    if (named.has(token)) return;
    if (isEventNoun(syntax, token)) add(nounEvent(syntax, token, token, []));
    else if (isCauseNoun(syntax, token)) add(causeEvent(syntax, token, token));
  });
  return found.sort((left, right) => left.head - right.head);
}

/** Verbs merged around one, from the inside out. */
function outerVerbs(merges: ReadonlyMap<number, number>, token: number): readonly number[] {
  const outer: number[] = [];
  for (let next = merges.get(token); next !== undefined; next = merges.get(next)) outer.push(next);
  return outer;
}

function verbEvent(syntax: Syntax, verb: number, outer: readonly number[]): EventMention {
  const anchor = outer.at(-1) ?? verb;
  const occurring = occurringNoun(syntax, verb, anchor);
  if (occurring !== null) {
    const place = takesPlace(syntax, verb) ? syntax.children(verb, "obj") : [];
    return nounEvent(syntax, occurring, anchor, [verb, ...place, ...outer]);
  }
  const expression = findExpression(syntax, verb);
  return {
    head: verb,
    anchor,
    noun: expression?.noun ?? null,
    words: inOrder([...outer, ...verbWords(syntax, verb), ...(expression?.words ?? [])]),
    predicate:
      expression?.predicate ?? recordPredicate(syntax, verb) ?? plainPredicate(syntax, verb),
    kind: "verb",
    pattern: expression?.pattern ?? (isDescribing(syntax, verb) ? { subject: "theme" } : null),
  };
}

/** "There is footage of it": the record exists. */
function recordPredicate(syntax: Syntax, verb: number): string | null {
  if (syntax.lemma(verb) !== "be" || syntax.child(verb, "expl") === null) return null;
  const subject = syntax.child(verb, "nsubj");
  return subject !== null && RECORD_NOUNS.has(syntax.lemma(subject)) ? "exist" : null;
}

/** "became quiet", "looked empty": who becomes so does nothing. */
function isDescribing(syntax: Syntax, verb: number): boolean {
  return DESCRIBING_VERBS.has(syntax.lemma(verb)) && resultOf(syntax, verb) !== null;
}

/** The noun of "clashes erupted" and "there were clashes", which the verb says nothing more of. */
function occurringNoun(syntax: Syntax, verb: number, anchor: number): number | null {
  const isThere = syntax.lemma(verb) === "be" && syntax.child(verb, "expl") !== null;
  // "The clash was started by them": the verb says who began it.
  if (STARTING_VERBS.has(syntax.lemma(verb)) && isPassive(syntax, verb)) return null;
  const subject = syntax.child(anchor, "nsubj");
  const name = verbName(syntax, verb);
  const isShaken = SHAKING_VERBS.has(name) && subject !== null && BLASTS.has(syntax.lemma(subject));
  if (!isThere && !isShaken && !OCCURRENCES.has(name) && !takesPlace(syntax, verb)) return null;
  return subject !== null && isEventNoun(syntax, subject) ? subject : null;
}

function takesPlace(syntax: Syntax, verb: number): boolean {
  const object = syntax.child(verb, "obj");
  return syntax.lemma(verb) === "take" && object !== null && syntax.form(object) === "place";
}

function stateEvent(syntax: Syntax, token: number): EventMention {
  const subject = syntax.child(token, "nsubj");
  const preposition = syntax.preposition(token);
  // "The clash was between A and B" tells who took part in it.
  if (subject !== null && SIDES.has(preposition) && isEventNoun(syntax, subject)) {
    return nounEvent(syntax, subject, token, []);
  }
  const isEvent = isEventNoun(syntax, token);
  // "The cause was arson" tells of an arson, and why something else happened.
  if (causeNounOf(syntax, token) !== null && isCauseNoun(syntax, token)) {
    return causeEvent(syntax, token, token);
  }
  return {
    head: token,
    anchor: token,
    noun: isEvent ? token : null,
    words: inOrder([
      ...syntax.children(token, "cop"),
      // Where it was is a phrase of place, and no word of the event.
      ...(isWhere(syntax, token) ? [] : [token]),
    ]),
    predicate:
      isEvent && preposition === "" ? nounName(syntax, token) : statePredicate(syntax, token),
    kind: "state",
    pattern: phrasePattern(syntax, token, preposition),
  };
}

const SIDES: ReadonlySet<string> = new Set(["between", "with", "against", "by"]);

function phrasePattern(syntax: Syntax, token: number, preposition: string): RolePattern | null {
  const phrase = LIGHT_PHRASES.find(
    (one) =>
      one.verb === "be" &&
      one.preposition === preposition &&
      (one.nouns?.includes(syntax.lemma(token)) ?? true),
  );
  return phrase === undefined ? null : lightPattern(phrase);
}

function nounEvent(
  syntax: Syntax,
  noun: number,
  anchor: number,
  verbs: readonly number[],
): EventMention {
  // Who did it is no word of the event: "a rebel ambush" is an ambush by rebels.
  const kinds = syntax.children(noun, "compound").filter((child) => !isDoer(syntax, noun, child));
  return {
    head: noun,
    anchor,
    noun,
    words: inOrder([...kinds, noun, ...verbs]),
    predicate: nounName(syntax, noun),
    kind: "noun",
    pattern: null,
  };
}

/** What only a cause makes something that happens: "fog", "a short circuit". */
function causeEvent(syntax: Syntax, noun: number, anchor: number): EventMention {
  const event = nounEvent(syntax, noun, anchor, []);
  return isEventNoun(syntax, noun) ? event : { ...event, predicate: causeName(syntax, noun) };
}

function inOrder(words: readonly number[]): readonly number[] {
  if (words.length < 2) return words;
  return [...new Set(words)].sort((left, right) => left - right);
}
