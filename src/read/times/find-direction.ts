import type { Token } from "../language/analysis/token.ts";
import type { ReadingContext } from "../reading-context.ts";
import { DONE_BEFORE_INFINITIVES, FUTURE_AUXILIARIES, TIMELESS_VERBS } from "./direction-table.ts";

/** Furthest up a tree to look for the verb; deeper chains are parser's errors. */
const HIGHEST = 12;

/**
 * Whether the clause that a time stands in tells of what was or of what is to come. News tells of the
 * past unless a verb says otherwise.
 */
export function findDirection(
  context: ReadingContext,
  head: number,
  isHeadline: boolean,
): "past" | "future" {
  const { tokens } = context.analysis;
  let inNoun = false;
  let at: number | null = head;
  for (let steps = 0; at !== null && steps < HIGHEST; steps += 1) {
    const token: Token | undefined = tokens[at];
    if (token === undefined) break;
    if (steps > 0 && isPredicate(context, at) && !isBareParticiple(context, at))
      return directionOf(context, at, isHeadline, inNoun);
    // "Wednesday's attack will be investigated": subjects were there before their verbs.
    if (/^(?:nsubj|nmod:poss|acl|appos)/u.test(token.relation)) inNoun = true;
    at = token.head;
  }
  return "past";
}

/** "Will remain closed until Friday": the verb above says whether it is to come. */
function isBareParticiple({ analysis, tree }: ReadingContext, at: number): boolean {
  const token = analysis.tokens[at];
  if (token?.relation !== "xcomp" || token.xpos !== "VBN") return false;
  return ["aux", "aux:pass", "cop", "mark"].every((one) => tree.children(at, one).length === 0);
}

function isPredicate({ analysis, tree }: ReadingContext, at: number): boolean {
  const token = analysis.tokens[at];
  if (token?.upos === "VERB" || token?.upos === "AUX") return true;
  return tree.children(at, "cop").length > 0;
}

function directionOf(
  { analysis, tree, lexicon }: ReadingContext,
  verb: number,
  isHeadline: boolean,
  inNoun: boolean,
): "past" | "future" {
  const { tokens } = analysis;
  const token = tokens[verb];
  const helpers = [...tree.children(verb, "aux"), ...tree.children(verb, "cop")];
  const forms = helpers.map((helper) => tokens[helper]?.form.toLowerCase() ?? "");
  if (inNoun || token === undefined) return "past";
  const perfect = helpers.some((helper) => tokens[helper]?.lemma === "have");
  if (forms.some((form) => FUTURE_AUXILIARIES.has(form))) return perfect ? "past" : "future";
  if (perfect) return "past";
  const finite = [verb, ...helpers].find((one) => tokens[one]?.features.verbForm === "finite");
  const tense = finite === undefined ? null : (tokens[finite]?.features.tense ?? null);
  if (tense === "past") return "past";
  if (isInfinitive(token, verb, tokens, tree.children(verb, "mark"))) {
    return isDone(token, tokens[token.head ?? -1]) ? "past" : "future";
  }
  // "The talks open on Friday" are to come; "Soldiers clash on Friday" in a headline are not, and
  // a passive in the present ("is suspected") says nothing.
  const timeless = TIMELESS_VERBS.has(lexicon.senses(token.lemma, "verb")[0]?.class ?? "");
  const misread = token.xpos === "VBP" && hasSingularSubject(tree.children(verb, "nsubj"), tokens);
  const isPassive = token.features.voice === "passive";
  const isPresent = tense === "present" && !isPassive && !timeless && !misread;
  return isPresent && !isHeadline ? "future" : "past";
}

/** "The river rose": a past tense that was taken for a plural, which its subject gives away. */
function hasSingularSubject(subjects: readonly number[], tokens: readonly Token[]): boolean {
  return subjects.some((one) => {
    const subject = tokens[one];
    const isNoun = subject?.upos === "NOUN" || subject?.upos === "PROPN";
    return isNoun && subject.features.number === "singular";
  });
}

/** "Managed to flee on Friday"; "came to arrest him on Friday", where the day is that of the coming. */
function isDone(infinitive: Token, above: Token | undefined): boolean {
  if (above === undefined) return false;
  if (infinitive.relation.startsWith("advcl")) return above.features.tense === "past";
  return DONE_BEFORE_INFINITIVES.has(above.lemma);
}

function isInfinitive(
  token: Token,
  verb: number,
  tokens: readonly Token[],
  marks: readonly number[],
): boolean {
  const to = marks.some((mark) => tokens[mark]?.form.toLowerCase() === "to" && mark < verb);
  return to && (token.features.verbForm === "infinitive" || token.xpos === "VB");
}
