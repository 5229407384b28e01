import type { LinkSource } from "./link-source.ts";

/** Steps up a tree that are looked at. */
const DEEPEST = 8;

/**
 * Whether grammar keeps a pronoun from meaning a phrase of its sentence: two dependents of one verb
 * are two ("the guard shot him"), an owner is not what it owns ("his brother"), and in a quotation
 * "he" is not whoever is quoted outside.
 */
export function isBarred(links: LinkSource, pronoun: number, earlier: number): boolean {
  const { phrases, source } = links;
  const [own, other] = [phrases[pronoun], phrases[earlier]];
  if (own === undefined || other === undefined || own.sentence !== other.sentence) return false;
  const { tokens } = source;
  if (own.head >= other.firstToken && own.head < other.endToken) return true;
  const { quotationOf } = source;
  if (quotationOf[own.head] !== quotationOf[other.head]) return true;
  const { head, relation = "" } = tokens[own.head] ?? {};
  if (relation !== "nmod:poss" && head !== undefined && head === tokens[other.head]?.head) {
    return true;
  }
  return isControlled(links, own.head, other.head) || hangsFrom(links, own.head, other.head);
}

/** "asked Iran to leave it": whoever is asked would be the subject of "leave". */
function isControlled({ source }: LinkSource, pronoun: number, earlier: number): boolean {
  const { tokens, tree } = source;
  const verb = tokens[pronoun]?.head ?? -1;
  const { head: above = null, relation = "" } = tokens[verb] ?? {};
  if (above === null || !/^(?:xcomp|ccomp|advcl)/.test(relation)) return false;
  return above === tokens[earlier]?.head && tree.children(verb, "nsubj").length === 0;
}

/** "the brother of his": the pronoun is inside the phrase, but for a relative clause. */
function hangsFrom({ source }: LinkSource, below: number, above: number): boolean {
  let at: number | null = below;
  for (let step = 0; step < DEEPEST && at !== null; step++) {
    const token: (typeof source.tokens)[number] | undefined = source.tokens[at];
    if (token === undefined || /^(?:acl|advcl|conj|ccomp|parataxis|appos)/.test(token.relation)) {
      return false;
    }
    if (token.head === above) return !/^(?:nsubj|obj)/.test(token.relation);
    at = token.head;
  }
  return false;
}
