import type { EventMention } from "../events/event-mention.ts";
import { LASTING_VERBS } from "../events/merging-verbs-table.ts";
import type { Syntax } from "../syntax.ts";

/** Tense of the finite verb that an event hangs on, and whether it was going on. */
export interface TenseAndAspect {
  readonly tense: "past" | "present" | "future" | null;
  readonly ongoing: boolean;
}

const FUTURE: ReadonlySet<string> = new Set(["will", "shall", "'ll", "wo"]);
const PRESENT_MODALS: ReadonlySet<string> = new Set(["may", "must", "can", "should", "ought"]);
const LASTING: ReadonlySet<string> = new Set(LASTING_VERBS);

/** A noun by itself has no tense; an infinitive has that of the clause around it. */
export function tenseOf(syntax: Syntax, event: EventMention): TenseAndAspect {
  if (event.kind === "noun" && event.anchor === event.head) return { tense: null, ongoing: false };
  return { tense: clauseTense(syntax, event.anchor), ongoing: isOngoing(syntax, event) };
}

/** Of the clause itself or, where it has no finite verb, of those around it. */
export function clauseTense(syntax: Syntax, clause: number): TenseAndAspect["tense"] {
  for (let head: number | null = clause; head !== null; head = syntax.parent(head)) {
    const own = ownTense(syntax, head);
    if (own !== null) return own;
  }
  return null;
}

function ownTense(syntax: Syntax, head: number): TenseAndAspect["tense"] {
  const [auxiliaries, copulas] = [syntax.children(head, "aux"), syntax.children(head, "cop")];
  const verbs = copulas.length === 0 ? auxiliaries : [...auxiliaries, ...copulas];
  if (verbs.some((verb) => FUTURE.has(syntax.form(verb)))) return "future";
  const going = syntax.form(head) === "going" && syntax.child(head, "xcomp") !== null;
  if (going) return "future";
  // "has captured", "may have captured" tell of the past.
  const isPerfect = syntax.token(head).xpos === "VBN";
  if (isPerfect && verbs.some((verb) => syntax.lemma(verb) === "have")) return "past";
  if (verbs.some((verb) => PRESENT_MODALS.has(syntax.form(verb)))) return "present";
  for (const verb of verbs) {
    const { tense, verbForm } = syntax.token(verb).features;
    if (tense !== null && verbForm === "finite") return tense;
  }
  const { tense, verbForm } = syntax.token(head).features;
  if (verbForm === "finite" && tense !== null) return tense;
  return syntax.token(head).xpos === "VBD" ? "past" : null;
}

function isOngoing(syntax: Syntax, { anchor, head, words, kind }: EventMention): boolean {
  if (words.some((word) => word !== head && LASTING.has(syntax.lemma(word)))) return true;
  const verb = kind === "noun" ? anchor : head;
  if (syntax.token(verb).xpos !== "VBG") return false;
  return syntax.children(verb, "aux").some((aux) => syntax.lemma(aux) === "be");
}
