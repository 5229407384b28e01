import type { Syntax } from "../syntax.ts";
import { RESULT_VERBS } from "./result-verbs-table.ts";

/** A verb with its particles, in lemmas: "shoot down", "carry out". */
export function verbName(syntax: Syntax, verb: number): string {
  const particles = particlesOf(syntax, verb);
  if (particles.length === 0) return syntax.lemma(verb);
  return [syntax.lemma(verb), ...particles.map(syntax.form)].join(" ");
}

/** "shot down", "pushed back": adverbs of direction right after the verb are particles too. */
function particlesOf(syntax: Syntax, verb: number): readonly number[] {
  const particles = syntax.children(verb, "compound:prt");
  if (particles.length > 0) return particles;
  const next = verb + 1;
  const isParticle =
    PARTICLE_ADVERBS.has(syntax.form(next)) &&
    syntax.parent(next) === verb &&
    syntax.is(next, "advmod");
  return isParticle ? [next] : NONE;
}

const NONE: readonly number[] = [];

const PARTICLE_ADVERBS: ReadonlySet<string> = new Set([
  "back",
  "away",
  "off",
  "down",
  "up",
  "out",
  "over",
  "on",
  "ahead",
]);

/** The particles of a verb, and the adjective of "shot dead". */
export function verbWords(syntax: Syntax, verb: number): readonly number[] {
  const result = resultOf(syntax, verb);
  const own = [verb, ...particlesOf(syntax, verb)];
  return result === null ? own : [...own, result];
}

/** What somebody or something became by it: "dead" of "shot dead", "intact" of "remained intact". */
export function resultOf(syntax: Syntax, verb: number): number | null {
  if (!RESULT_VERBS.has(syntax.lemma(verb))) return null;
  const result = syntax.child(verb, "xcomp") ?? adjectiveBehind(syntax, verb);
  if (result === null || syntax.token(result).upos !== "ADJ") return null;
  return syntax.child(result, "mark", "cop") === null ? result : null;
}

/** "left at least nine men dead": an adjective behind its noun is what became of them. */
function adjectiveBehind(syntax: Syntax, verb: number): number | null {
  const object = syntax.child(verb, "obj", "nsubj:pass");
  if (object === null) return null;
  const last = syntax.children(object).at(-1) ?? object;
  return last === object + 1 && syntax.is(last, "amod") ? last : null;
}

/** "Was not in Kirkuk", "was at Ostrava": a name says where somebody was. */
export function isWhere(syntax: Syntax, token: number): boolean {
  return syntax.token(token).upos === "PROPN" && /^(?:in|at)$/u.test(syntax.preposition(token));
}

/** The predicate of a clause without a light verb, idiom or fixed preposition. */
export function plainPredicate(syntax: Syntax, verb: number): string {
  const result = resultOf(syntax, verb);
  const name = verbName(syntax, verb);
  if (result === null) return passiveState(syntax, verb) ?? CLEAR_NAMES.get(name) ?? name;
  // "was found dead" tells of the dead, not of a find.
  const isFound = name === "find" && syntax.child(verb, "aux:pass") !== null;
  return `${isFound ? "be found" : name} ${syntax.lemma(result)}`;
}

/** Verbs whose dictionary form is a noun of another meaning: to storm is no storm. Own list. */
const CLEAR_NAMES: ReadonlyMap<string, string> = new Map([
  ["storm", "storming"],
  ["fire", "firing"],
  ["down", "shoot down"],
]);

/** "be deployed": being somewhere, of which the passive tells, is named as a state. */
function passiveState(syntax: Syntax, verb: number): string | null {
  const lemma = syntax.lemma(verb);
  // Whoever is survived by a daughter is dead.
  if (lemma === "survive" && syntax.child(verb, "aux:pass") !== null) return "be outlived by";
  if (!STATION_VERBS.has(lemma) || syntax.child(verb, "aux:pass") === null) return null;
  return `be ${syntax.form(verb)}`;
}

const STATION_VERBS: ReadonlySet<string> = new Set(["deploy", "station", "post", "base", "locate"]);

/** What is said with a copula: "be dead", "be in custody", "accident" of an event's noun. */
export function statePredicate(syntax: Syntax, token: number): string {
  if (isWhere(syntax, token)) return "be present";
  const preposition = syntax.preposition(token);
  if (preposition === "") return `be ${syntax.lemma(token)}`;
  // A name after the preposition is where or whose, and no part of what is said.
  const isName = syntax.token(token).upos === "PROPN";
  return isName ? `be ${preposition}` : `be ${preposition} ${syntax.lemma(token)}`;
}
