import type { Role } from "../../../model/role.ts";
import type { EventMention } from "../events/event-mention.ts";
import type { Syntax } from "../syntax.ts";
import {
  COMPLEMENT_PREPOSITIONS,
  NOUN_COMPLEMENT_PREPOSITIONS,
} from "./complement-prepositions-table.ts";
import { isTime } from "./is-time.ts";
import { isAmong, isMutual } from "./role-lists.ts";
import { AIMED, GIVING, SPEECH } from "./verb-roles-table.ts";

const TARGETED: ReadonlySet<string> = new Set(["on", "at", "against", "upon"]);
const TOWARDS: ReadonlySet<string> = new Set(["to", "into", "toward", "towards", "onto"]);
const THINGS: ReadonlySet<string> = new Set([
  "noun.artifact",
  "noun.substance",
  "noun.object",
  "noun.body",
]);
const BEINGS: ReadonlySet<string> = new Set(["noun.person", "noun.group"]);

/** The role of a phrase with a preposition; `null` when it says when, where, how or why. */
export function prepositionRole(syntax: Syntax, event: EventMention, phrase: number): Role | null {
  const preposition = syntax.preposition(phrase);
  const given = event.pattern?.oblique?.[preposition];
  if (given !== undefined) return given;
  if (isTime(syntax, phrase)) return null;
  const called = complementRole(syntax, event, preposition);
  if (called !== null) return called;
  if (preposition === "between" || preposition === "with" || preposition === "against") {
    if (isMutual(event)) return "party";
  }
  if (TARGETED.has(preposition) && isAmong(AIMED, event)) return "patient";
  if (BOARDED.has(preposition) && isMishap(syntax, event)) return carrierRole(syntax, phrase);
  if (preposition === "with") return companionRole(syntax, phrase);
  if (preposition === "using") return "instrument";
  if (preposition === "to" && isAmong(SPEECH, event)) return "addressee";
  if (preposition === "to" && isAmong(GIVING, event)) return "recipient";
  if (preposition === "from") return isMoving(syntax, event) ? "origin" : null;
  if (TOWARDS.has(preposition)) return isMoving(syntax, event) ? "destination" : null;
  if (preposition === "for") return isBeing(syntax, phrase) ? "beneficiary" : null;
  return null;
}

/** "relied on the guide", "damage to houses": by the predicate, or by the noun ("budget cut in"). */
export function complementRole(
  syntax: Syntax,
  event: EventMention,
  preposition: string,
): Role | null {
  if (event.noun !== null) {
    const key = `${syntax.lemma(event.noun)} ${preposition}`;
    return NOUN_COMPLEMENT_PREPOSITIONS.get(key) ?? null;
  }
  return COMPLEMENT_PREPOSITIONS.get(`${event.predicate} ${preposition}`) ?? null;
}

const BOARDED: ReadonlySet<string> = new Set(["on", "aboard", "in"]);
/** What befalls ships, planes and works. */
const MISHAPS: ReadonlySet<string> = new Set(["accident", "mishap", "fire", "blaze", "disaster"]);

function isMishap(syntax: Syntax, { noun }: EventMention): boolean {
  return noun !== null && MISHAPS.has(syntax.lemma(noun));
}

/** "An accident on the tanker" befell the tanker, one "on the road" was there. */
function carrierRole(syntax: Syntax, phrase: number): Role | null {
  return isCarrier(syntax, phrase) ? "patient" : null;
}

/** Whether the noun can be one for a vehicle, a ship or an aircraft. */
function isCarrier(syntax: Syntax, phrase: number): boolean {
  if (syntax.token(phrase).upos !== "NOUN") return false;
  const lemma = syntax.lemma(phrase);
  const key = `carrier ${lemma}`;
  const known = syntax.answers.get(key);
  if (known !== undefined) return known;
  const wide = syntax.nounSenses("vehicle")[0]?.synset ?? -1;
  const answer = syntax
    .nounSenses(lemma)
    .slice(0, MOST_SENSES)
    .some(({ synset }) => synset === wide || syntax.lexicon.ancestors(synset).includes(wide));
  syntax.answers.set(key, answer);
  return answer;
}

/** Rarer meanings of a noun are not looked at. */
const MOST_SENSES = 5;

/** "with rifles" is an instrument, "with his son" company. */
function companionRole(syntax: Syntax, phrase: number): Role | null {
  const coarse = coarseClass(syntax, phrase);
  if (coarse !== null && THINGS.has(coarse)) return "instrument";
  // "Van" is the front of an army as well.
  if (isCarrier(syntax, phrase)) return "instrument";
  return isBeing(syntax, phrase) ? "companion" : null;
}

export function isBeing(syntax: Syntax, phrase: number): boolean {
  const { upos } = syntax.token(phrase);
  if (upos === "PROPN") return true;
  if (upos === "PRON")
    return !["it", "this", "that", "which", "what"].includes(syntax.form(phrase));
  const coarse = coarseClass(syntax, phrase);
  return coarse !== null && BEINGS.has(coarse);
}

function coarseClass(syntax: Syntax, token: number): string | null {
  if (syntax.token(token).upos !== "NOUN") return null;
  return syntax.nounSenses(syntax.lemma(token))[0]?.class ?? null;
}

/** Whether somebody or something changes place: verbs of motion, sending and taking. */
function isMoving(syntax: Syntax, { head, noun }: EventMention): boolean {
  const classes = syntax.lexicon.lexicographerClasses(
    syntax.lemma(noun ?? head),
    noun === null ? "verb" : "noun",
  );
  return noun === null
    ? classes.slice(0, 2).some((name) => name === "verb.motion" || name === "verb.possession")
    : MOVES.has(syntax.lemma(noun));
}

const MOVES: ReadonlySet<string> = new Set(
  "withdrawal retreat flight escape departure return arrival evacuation deportation march advance invasion entry transfer".split(
    " ",
  ),
);
