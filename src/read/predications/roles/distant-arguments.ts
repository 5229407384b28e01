import type { EventMention } from "../events/event-mention.ts";
import type { Syntax } from "../syntax.ts";
import { antecedentOf } from "./antecedent.ts";
import { objectRole, subjectRole } from "./core-roles.ts";
import type { EventArgument } from "./event-argument.ts";
import { isExcluded } from "./is-excluded.ts";
import { isTime } from "./is-time.ts";
import { prepositionRole } from "./preposition-roles.ts";
import { isAmong } from "./role-lists.ts";
import { AIMED } from "./verb-roles-table.ts";

/** "the posts they took": without an object or a pronoun for it, the antecedent is the object. */
export function addGapObject(
  syntax: Syntax,
  event: EventMention,
  verb: number,
  found: EventArgument[],
): void {
  const { anchor, kind } = event;
  if (kind !== "verb" || !syntax.is(anchor, "acl:relcl")) return;
  const role = objectRole(event);
  if (syntax.child(anchor, "nsubj") === null || found.some((one) => one.role === role)) return;
  const antecedent = syntax.parent(anchor);
  if (antecedent === null || isPlaceOrTime(syntax, antecedent)) return;
  if (takesObject(syntax, verb) && !opensWithPronoun(syntax, anchor, verb)) {
    found.push({ role, phrase: antecedent });
  }
}

function takesObject(syntax: Syntax, verb: number): boolean {
  if (syntax.child(verb, "ccomp", "xcomp") !== null) return false;
  const frames = syntax.lexicon.frames(syntax.lemma(verb));
  return frames.some((frame) => OBJECT_FRAMES.has(frame));
}

/** "that they took", "where they live": the gap is filled, or it is another one. */
function opensWithPronoun(syntax: Syntax, anchor: number, verb: number): boolean {
  return [...syntax.children(verb), ...syntax.children(anchor)].some(
    (child) => antecedentOf(syntax, child) !== null || RELATIVE_ADVERBS.has(syntax.form(child)),
  );
}

const RELATIVE_ADVERBS: ReadonlySet<string> = new Set(["where", "when", "why", "how", "whereby"]);

/** "Shot at marchers with rubber bullets": what was shot hangs on whom it was shot at. */
export function shotThings(syntax: Syntax, event: EventMention): readonly number[] {
  if (!isAmong(AIMED, event)) return [];
  return event.words
    .flatMap((word) => [...syntax.children(word, "obl"), ...syntax.children(word, "obj")])
    .flatMap((target) => syntax.children(target, "nmod"))
    .filter(
      (phrase) => syntax.preposition(phrase) === "with" && AMMUNITION.has(syntax.lemma(phrase)),
    );
}

/** What is used up by shooting, so that nobody who is shot at has it. Own list. */
const AMMUNITION: ReadonlySet<string> = new Set(
  "bullet round ammunition ammo pellet buckshot birdshot gas canister cannon napalm".split(" "),
);

/** "fired at them using rifles", "used rifles to fire at them". */
export function usedThings(syntax: Syntax, clause: number): readonly number[] {
  const below = syntax.children(clause, "advcl").filter((one) => isUsing(syntax, one));
  const governor = syntax.parent(clause);
  const isPurpose = syntax.is(clause, "advcl") || syntax.is(clause, "xcomp");
  const above =
    governor !== null &&
    isPurpose &&
    syntax.conjunction(clause) === "to" &&
    isUsing(syntax, governor)
      ? [governor]
      : [];
  return [...below, ...above].flatMap((use) => syntax.children(use, "obj"));
}

function isUsing(syntax: Syntax, verb: number): boolean {
  return syntax.lemma(verb) === "use" && syntax.child(verb, "obj") !== null;
}

/** Frames of WordNet with a noun phrase right after the verb: "Somebody ----s something". */
const OBJECT_FRAMES: ReadonlySet<number> = new Set([8, 9, 10, 11]);

/** "the day they came", "the way they left". */
function isPlaceOrTime(syntax: Syntax, noun: number): boolean {
  return isTime(syntax, noun) || ["place", "way", "reason", "moment"].includes(syntax.lemma(noun));
}

/** "neither confirmed nor denied the raid": an object after both verbs is of both. */
export function addSharedObject(
  syntax: Syntax,
  event: EventMention,
  verb: number,
  found: EventArgument[],
): void {
  const first = syntax.parent(verb);
  if (event.kind !== "verb" || first === null || !syntax.is(verb, "conj")) return;
  if (syntax.child(verb, "obj", "ccomp", "xcomp", "aux:pass") !== null) return;
  const object = syntax.child(first, "obj");
  if (object !== null && object > verb) found.push({ role: objectRole(event), phrase: object });
}

/** "Soldiers were killed, not civilians": the noun after "not" may be hung on the verb. */
export function addExcluded(
  syntax: Syntax,
  event: EventMention,
  verb: number,
  passive: boolean,
  found: EventArgument[],
): void {
  if (event.kind !== "verb") return;
  const hasObject = passive || syntax.child(verb, "obj") !== null;
  addContrasted(syntax, event, verb, found);
  for (const child of syntax.children(verb, "conj")) {
    const { upos } = syntax.token(child);
    if ((upos !== "NOUN" && upos !== "PROPN") || !isExcluded(syntax, child)) continue;
    const phrase = prepositionRole(syntax, event, child);
    found.push({
      role: phrase ?? (hasObject ? objectRole(event) : subjectRole(event)),
      phrase: child,
    });
  }
}

/** "took three guards hostage": parsers take the two nouns for one. */
export function addIdiomObject(syntax: Syntax, event: EventMention, found: EventArgument[]): void {
  const role = event.pattern?.object;
  if (role === undefined || found.some((one) => one.role === role)) return;
  for (const word of event.words) {
    const held = syntax.child(word, "compound");
    if (held !== null && syntax.is(word, "obj")) found.push({ role, phrase: held });
  }
}

/** "Clashed with bandits at the pass, not with the Taliban": hung on whatever stands before it. */
function addContrasted(
  syntax: Syntax,
  event: EventMention,
  verb: number,
  found: EventArgument[],
): void {
  for (const phrase of syntax.children(verb, "obl")) {
    for (const child of syntax.children(phrase, "nmod")) {
      if (child < phrase || !isExcluded(syntax, child)) continue;
      const preposition = syntax.preposition(child).replace(/^not /u, "");
      const isRepeated = syntax
        .children(verb, "obl")
        .some((other) => preposition !== "" && syntax.preposition(other) === preposition);
      const role = isRepeated ? prepositionRole(syntax, event, child) : null;
      if (role !== null) found.push({ role, phrase: child });
    }
  }
}
