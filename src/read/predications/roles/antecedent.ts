import type { Syntax } from "../syntax.ts";
import { cleftFocus } from "./cleft.ts";
import { type PersonSign, personSign } from "./person-sign.ts";

const RELATIVES: ReadonlySet<string> = new Set(["who", "whom", "which", "that", "whose"]);
const PERSONAL: ReadonlySet<string> = new Set(["who", "whom"]);

/** The relative clause's verb and its antecedent that a relative pronoun stands for. */
export function antecedentOf(syntax: Syntax, pronoun: number): number | null {
  if (!RELATIVES.has(syntax.form(pronoun))) return null;
  const { upos } = syntax.token(pronoun);
  if (upos !== "PRON" && upos !== "DET") return null;
  for (let up = syntax.parent(pronoun), steps = 0; up !== null && steps < 6; steps++) {
    // The pronoun opens its clause: "that" after the verb is no relative.
    if (syntax.is(up, "acl")) {
      const noun = syntax.parent(up);
      if (noun === null || pronoun > up) return null;
      // "An inquiry into who fired": a question.
      if (syntax.child(up, "mark") !== null && PERSONAL.has(syntax.form(pronoun))) return null;
      return personMeant(syntax, pronoun, cleftFocus(syntax, noun) ?? noun);
    }
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

/**
 * "Criticism from farmers who", "the spokesman for the group, who": where a parser hangs "who" on
 * what is nobody, the nearest person of the phrase before it is meant, else the nearest body. Of two
 * persons the parser's choice stands.
 */
function personMeant(syntax: Syntax, pronoun: number, noun: number): number {
  if (!PERSONAL.has(syntax.form(pronoun))) return noun;
  const own = personSign(syntax, noun);
  if (own === "yes" || own === "perhaps") return noun;
  const phrase = [nounBefore(syntax, pronoun, noun), noun].flatMap((start) =>
    phraseAround(syntax, start, noun).filter((token) => token < pronoun),
  );
  const named = (sign: PersonSign) => phrase.find((token) => personSign(syntax, token) === sign);
  return named("yes") ?? (own === "no" ? named("body") : undefined) ?? noun;
}

/** The noun and those whose phrase it is part of; of "the army and allies who" no one is left out. */
function phraseAround(syntax: Syntax, start: number, noun: number): readonly number[] {
  const found: number[] = [];
  for (let up: number | null = start; up !== null && found.length < MOST_NOUNS; ) {
    const above: number | null = PHRASAL.has(syntax.token(up).relation) ? syntax.parent(up) : null;
    if (above === noun && syntax.is(up, "conj")) return found;
    found.push(up);
    up = above;
  }
  return found;
}

const MOST_NOUNS = 6;

/** Relations of a noun to the one whose phrase it is part of. */
const PHRASAL: ReadonlySet<string> = new Set(["nmod", "appos", "conj", "flat", "compound"]);

/** The last noun before the pronoun, with nothing but marks in between; else the parser's. */
function nounBefore(syntax: Syntax, pronoun: number, noun: number): number {
  let token = pronoun - 1;
  while (token > noun && syntax.token(token).upos === "PUNCT") token--;
  const { upos } = syntax.token(token);
  return upos === "NOUN" || upos === "PROPN" ? token : noun;
}

/** Whom a pronoun at the head of a phrase stands for within its sentence; else the head itself. */
export function resolveRelative(syntax: Syntax, head: number): number {
  return antecedentOf(syntax, head) ?? head;
}
