import type { Role } from "../../../model/role.ts";
import { DOUBT_ADVERBS } from "../commitment/modal-table.ts";
import type { EventMention } from "../events/event-mention.ts";
import { isEventNoun } from "../events/is-event-noun.ts";
import { isWhere, resultOf } from "../events/predicate-name.ts";
import type { Syntax } from "../syntax.ts";
import { antecedentOf, resolveRelative } from "./antecedent.ts";
import { bareObject } from "./bare-object.ts";
import { isCleftFocus } from "./cleft.ts";
import { objectRole, subjectRole } from "./core-roles.ts";
import {
  addExcluded,
  addGapObject,
  addIdiomObject,
  addSharedObject,
  shotThings,
  usedThings,
} from "./distant-arguments.ts";
import { doersOfDeed } from "./doers-of-deed.ts";
import type { EventArgument, FoundArguments } from "./event-argument.ts";
import { settingOfEvents } from "./event-setting.ts";
import { findSubject } from "./find-subject.ts";
import { isPassive } from "./is-passive.ts";
import { isTime } from "./is-time.ts";
import { prepositionRole } from "./preposition-roles.ts";
import { resolveReflexive } from "./resolve-reflexive.ts";
import { isAmong } from "./role-lists.ts";
import { CAUSATIVES, GIVING, SPEECH } from "./verb-roles-table.ts";

/** Subject, objects and phrases of the clause that an event is told in. */
export function clauseArguments(syntax: Syntax, event: EventMention): FoundArguments {
  const { head, anchor, kind } = event;
  const verb = kind === "noun" ? anchor : head;
  const found: EventArgument[] = [];
  const modifiers: number[] = [];
  const passive = kind === "verb" && isPassive(syntax, verb);
  addSubject(syntax, event, passive, found);
  // "began on Monday to fire at them": phrases of both verbs are of the one event.
  // "shot dead by gunmen": the phrase may be hung on the adjective.
  const verbs = new Set([anchor, verb, kind === "verb" ? (resultOf(syntax, verb) ?? verb) : verb]);
  for (const one of verbs) {
    for (const child of syntax.children(one)) {
      const setting = cleftSetting(syntax, child);
      if (setting !== null) {
        modifiers.push(setting);
        continue;
      }
      const role = roleOfChild(syntax, event, child, passive);
      if (role !== null) found.push({ role, phrase: resolveReflexive(syntax, child, anchor) });
      else if (isModifier(syntax, child)) modifiers.push(child);
    }
  }
  const around = [...verbs].flatMap((one) => syntax.children(one));
  const subject = kind === "noun" ? null : findSubject(syntax, anchor);
  modifiers.push(...settingOfEvents(syntax, subject, around));
  addOfIdiom(syntax, event, found);
  if (kind === "state" && isWhere(syntax, head)) modifiers.push(head);
  if (kind === "noun") addCopularSides(syntax, event, found);
  addGapObject(syntax, event, verb, found);
  addSharedObject(syntax, event, verb, found);
  addExcluded(syntax, event, verb, passive, found);
  addIdiomObject(syntax, event, found);
  for (const phrase of [...usedThings(syntax, anchor), ...shotThings(syntax, event)])
    found.push({ role: "instrument", phrase });
  return { arguments: found, modifiers };
}

function addSubject(
  syntax: Syntax,
  event: EventMention,
  passive: boolean,
  found: EventArgument[],
): void {
  // "clashes erupted": the subject is the event itself.
  if (event.kind === "noun") return;
  const subject = findSubject(syntax, event.anchor);
  if (subject === null || subject === event.noun) return;
  const role = passive ? passiveRole(syntax, event) : activeRole(syntax, event);
  // An act has no deeds: "the clash killed two" names a cause.
  // "The attack that killed two" is no other.
  const named = resolveRelative(syntax, subject);
  if (role === "agent" && isEventNoun(syntax, named)) {
    found.push(...doersOfDeed(syntax, event, named));
    return;
  }
  found.push({ role, phrase: subject });
  for (const phrase of furtherSubjects(syntax, event.anchor, subject)) found.push({ role, phrase });
}

/** "The mill burned" and "rebels burned the mill": with an object the subject does it. */
function activeRole(syntax: Syntax, event: EventMention): Role {
  const isCause = CAUSATIVES.has(event.predicate) && syntax.child(event.head, "obj") !== null;
  return isCause ? "agent" : subjectRole(event);
}

/** "The guard was given a chance": of two objects, the one that became the subject received it. */
function passiveRole(syntax: Syntax, event: EventMention): Role {
  const isGiven = isAmong(GIVING, event) && syntax.child(event.head, "obj") !== null;
  return isGiven ? "recipient" : objectRole(event);
}

/** "Guns and many shells were seized": of two subjects, the one behind "and" may hang on the verb. */
function furtherSubjects(syntax: Syntax, verb: number, first: number): readonly number[] {
  return syntax
    .children(verb, "nsubj")
    .filter((one) => one > first && one < verb && syntax.child(one, "cc") !== null);
}

/** `null` for what takes no part in it, or only says when and where. */
function roleOfChild(
  syntax: Syntax,
  event: EventMention,
  child: number,
  passive: boolean,
): Role | null {
  const { relation, upos } = syntax.token(child);
  if (event.words.includes(child) || upos === "VERB") return null;
  if (antecedentOf(syntax, child) === null && isTime(syntax, child)) return null;
  if (relation === "obj") return isFirstOfTwo(syntax, child) ? "recipient" : objectRole(event);
  // A lone object is one, whatever the parser calls it.
  const verb = syntax.parent(child);
  if (
    relation === "iobj" &&
    verb !== null &&
    syntax.child(verb, "obj", "ccomp", "xcomp") === null
  ) {
    return objectRole(event);
  }
  if (relation === "iobj") return isAmong(SPEECH, event) ? "addressee" : "recipient";
  if (relation === "obl:agent") return event.pattern?.oblique?.["by"] ?? "agent";
  if (relation !== "obl") return null;
  if (!passive && verb !== null && bareObject(syntax, verb) === child) return objectRole(event);
  if (passive && syntax.preposition(child) === "by")
    return isManner(syntax, child) ? null : (event.pattern?.oblique?.["by"] ?? "agent");
  return prepositionRole(syntax, event, child);
}

/** "It was on 26 July that she left": the day is when, and nobody who takes part. */
function cleftSetting(syntax: Syntax, child: number): number | null {
  const focus = antecedentOf(syntax, child);
  if (focus === null || !isCleftFocus(syntax, focus)) return null;
  return syntax.preposition(focus) === "" ? null : focus;
}

/** "by phone", "by 2020": how and when, not who. */
function isManner(syntax: Syntax, child: number): boolean {
  return syntax.token(child).upos === "NUM";
}

function isModifier(syntax: Syntax, child: number): boolean {
  const { relation, upos } = syntax.token(child);
  if (relation === "obl" || relation.startsWith("obl:")) return upos !== "VERB";
  if (relation === "nmod") return true;
  if (relation !== "advmod" || upos !== "ADV") return false;
  return !NO_MANNER.has(syntax.form(child)) && !DOUBT_ADVERBS.has(syntax.form(child));
}

/** Adverbs of negation, degree and doubt are no manner. */
const NO_MANNER: ReadonlySet<string> = new Set([
  "not",
  "n't",
  "never",
  "also",
  "however",
  "only",
  "even",
  "just",
  "very",
  "too",
  "so",
  "then",
]);

/** "took control of the town": what the idiom is of may hang on its noun. */
function addOfIdiom(syntax: Syntax, event: EventMention, found: EventArgument[]): void {
  if (event.noun !== null || event.pattern?.oblique === undefined) return;
  for (const word of event.words) {
    for (const phrase of syntax.children(word, "nmod")) {
      const role = event.pattern.oblique[syntax.preposition(phrase)];
      if (role !== undefined) found.push({ role, phrase });
    }
  }
}

/** "The clash was between A and B": A and B stand at the head of the predicate. */
function addCopularSides(syntax: Syntax, event: EventMention, found: EventArgument[]): void {
  if (syntax.child(event.anchor, "cop") === null) return;
  const role = prepositionRole(syntax, event, event.anchor);
  if (role !== null) found.push({ role, phrase: event.anchor });
}

/** "gave the widow a loan": of two objects the first has it in the end. */
function isFirstOfTwo(syntax: Syntax, object: number): boolean {
  const verb = syntax.parent(object);
  return verb !== null && (syntax.children(verb, "obj").at(-1) ?? object) > object;
}
