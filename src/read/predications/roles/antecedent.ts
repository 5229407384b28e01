import type { Syntax } from "../syntax.ts";

const RELATIVES: ReadonlySet<string> = new Set(["who", "whom", "which", "that", "whose"]);

/** The relative clause's verb and its antecedent that a relative pronoun stands for. */
export function antecedentOf(syntax: Syntax, pronoun: number): number | null {
  if (!RELATIVES.has(syntax.form(pronoun))) return null;
  const { upos } = syntax.token(pronoun);
  if (upos !== "PRON" && upos !== "DET") return null;
  for (let up = syntax.parent(pronoun), steps = 0; up !== null && steps < 6; steps++) {
    // The pronoun opens its clause: "that" after the verb is no relative.
    if (syntax.is(up, "acl")) return pronoun < up ? syntax.parent(up) : null;
    if (!TRANSPARENT.has(syntax.token(up).relation)) return null;
    up = syntax.parent(up);
  }
  return null;
}

/** Relations between the pronoun and the verb of its clause: "who began and went on to fire". */
const TRANSPARENT: ReadonlySet<string> = new Set([
  "conj",
  "xcomp",
  "ccomp",
  "nmod",
  "obl",
  "nmod:poss",
]);

/** Whom a pronoun at the head of a phrase stands for within its sentence; else the head itself. */
export function resolveRelative(syntax: Syntax, head: number): number {
  return antecedentOf(syntax, head) ?? head;
}
