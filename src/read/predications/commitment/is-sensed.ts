import { isEventNoun } from "../events/is-event-noun.ts";
import type { Syntax } from "../syntax.ts";
import { AHEAD, HEARD_IN_COURT, SENSING_VERBS, SOUNDS_AND_SIGHTS } from "./perceiving-table.ts";

const ABLE: ReadonlySet<string> = new Set(["could", "can"]);

/**
 * "Shelling could be heard", "men could be seen running": it was. Not what a court could hear, what
 * is ahead, and what "could be seen as" something.
 *
 * @param modal - The modal verb of the clause.
 */
export function isSensed(syntax: Syntax, verb: number, modal: number): boolean {
  if (!ABLE.has(syntax.form(modal)) || !SENSING_VERBS.has(syntax.lemma(verb))) return false;
  const children = syntax.children(verb);
  if (children.some((child) => leavesOpen(syntax, child))) return false;
  const sensed = syntax.child(verb, "nsubj:pass", "obj");
  if (sensed === null || HEARD_IN_COURT.has(syntax.lemma(sensed))) return false;
  return isSoundOrSight(syntax, sensed) || isSeenDoing(syntax, verb);
}

function leavesOpen(syntax: Syntax, child: number): boolean {
  if (AHEAD.has(syntax.form(child))) return true;
  if (syntax.children(child, "amod").some((word) => AHEAD.has(syntax.form(word)))) return true;
  return syntax.preposition(child) === "as" || OPEN.has(syntax.conjunction(child));
}

const OPEN: ReadonlySet<string> = new Set(["as", "if", "unless"]);

const SENSED_CLASSES: ReadonlySet<string> = new Set(["noun.event", "noun.phenomenon"]);

function isSoundOrSight(syntax: Syntax, noun: number): boolean {
  if (syntax.token(noun).upos !== "NOUN") return false;
  const lemma = syntax.lemma(noun);
  const first = syntax.nounSenses(lemma)[0]?.class ?? "";
  return SOUNDS_AND_SIGHTS.has(lemma) || SENSED_CLASSES.has(first) || isEventNoun(syntax, noun);
}

const isSeenDoing = (syntax: Syntax, verb: number) =>
  syntax.children(verb, "xcomp").some((child) => syntax.token(child).xpos === "VBG");
