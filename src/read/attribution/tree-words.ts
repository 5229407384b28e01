import { hasRelation } from "../language/trees/has-relation.ts";
import type { AttributionPage } from "./attribution-page.ts";

/** The lemma of a token in lower case; "" outside the text. */
export function lemmaOf(page: AttributionPage, token: number): string {
  return page.tokens[token]?.lemma.toLowerCase() ?? "";
}

/** Longer "sentences" are tables and lists, whose trees say nothing. */
const LONGEST_SENTENCE = 300;

/** Whether a token stands in a sentence that a person would write. */
export function isInProse(page: AttributionPage, token: number): boolean {
  const sentence = page.sentences[page.sentenceOf[token] ?? 0];
  return sentence !== undefined && sentence.endToken - sentence.firstToken <= LONGEST_SENTENCE;
}

/** Whether a token hangs on its head by this relation or a subtype of it. */
export function isRelation(page: AttributionPage, token: number, relation: string): boolean {
  const own = page.tokens[token];
  return own !== undefined && hasRelation(own, relation);
}

/** Whether a child of this relation has one of the lemmas: a marker "that", a preposition "by". */
export function hasChildWord(
  page: AttributionPage,
  token: number,
  relation: string,
  lemmas: readonly string[],
): boolean {
  return page.tree.children(token, relation).some((child) => lemmas.includes(lemmaOf(page, child)));
}

/** Whether it is a verb, or a word that a copula or subject makes the head of a clause. */
export function isClauseHead(page: AttributionPage, token: number): boolean {
  const own = page.tokens[token];
  if (own === undefined) return false;
  if (own.upos === "VERB") return true;
  return page.tree.children(token).some((child) => {
    return isRelation(page, child, "cop") || isRelation(page, child, "nsubj");
  });
}

/** Whether a verb is in the passive: "was told", "the men accused of it". */
export function isPassive(page: AttributionPage, verb: number): boolean {
  const own = page.tokens[verb];
  if (own === undefined) return false;
  if (page.tree.children(verb, "nsubj:pass").length > 0) return true;
  if (page.tree.children(verb, "aux:pass").length > 0) return true;
  if (page.tree.children(verb, "nsubj").length > 0) return false;
  // "The comments made by the mayor": a participle behind its noun.
  const isReduced = ["acl", "advcl", "amod", "xcomp"].some((one) => isRelation(page, verb, one));
  return (
    isReduced &&
    own.xpos === "VBN" &&
    hasNoPerfect(page, verb) &&
    !isWholeSentence(page, verb) &&
    page.tree.children(verb, "obj").length === 0 &&
    // What brings in a clause is a finite verb taken for a participle.
    page.tree.children(verb, "ccomp").length === 0
  );
}

const hasNoPerfect = (page: AttributionPage, verb: number) =>
  !hasChildWord(page, verb, "aux", ["have"]);

/**
 * "Two outlets reported on Monday that ...", read as "outlets (that were) reported": where the noun
 * is all that the sentence has, the participle is its verb.
 */
function isWholeSentence(page: AttributionPage, verb: number): boolean {
  const noun = page.tree.parent(verb);
  if (noun === null || !isRelation(page, verb, "acl")) return false;
  if (page.tree.children(verb, "obl:agent").length > 0) return false;
  return page.tree.parent(noun) === null && page.tree.children(noun, "nsubj").length === 0;
}
