import { NO_DENIAL_AFTER_NOT } from "../commitment/negation-table.ts";
import type { Syntax } from "../syntax.ts";

/** Climbing a longer list is guesswork. */
const MOST_CONJUNCTS = 4;

/**
 * "It was the rebels, not the army, who fired": the rebels, whichever of the two the parser hung the
 * relative clause on; `null` for a noun that no such "it was" brings in.
 */
export function cleftFocus(syntax: Syntax, noun: number): number | null {
  let focus = noun;
  for (let steps = 0; steps < MOST_CONJUNCTS && syntax.is(focus, "conj"); steps++) {
    focus = syntax.parent(focus) ?? focus;
  }
  return isCleftFocus(syntax, focus) ? focus : null;
}

/** Whether it is what "it was" says of the clause behind: "it" and a form of "be" hang on it. */
export function isCleftFocus(syntax: Syntax, noun: number): boolean {
  if (syntax.child(noun, "cop") === null) return false;
  const before = [...syntax.children(noun, "nsubj"), ...syntax.children(noun, "expl")];
  return before.some((subject) => syntax.form(subject) === "it");
}

/** "It was not the army that fired": somebody fired, but not the army. */
export function isDeniedFocus(syntax: Syntax, noun: number): boolean {
  if (!isCleftFocus(syntax, noun)) return false;
  return syntax
    .children(noun, "advmod")
    .some(
      (child) => NOTS.has(syntax.form(child)) && !NO_DENIAL_AFTER_NOT.has(syntax.form(child + 1)),
    );
}

const NOTS: ReadonlySet<string> = new Set(["not", "n't", "never"]);
