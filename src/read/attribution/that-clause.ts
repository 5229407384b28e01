import type { AttributionPage } from "./attribution-page.ts";
import { type TokenList, tokensBetween } from "./token-lists.ts";
import { isRelation, lemmaOf } from "./tree-words.ts";

/** A "that" further from its verb belongs to something else. */
const REACH = 16;

/**
 * The clause of the next "that" behind a word, wherever the tree hangs it: "told a crowd in the
 * square that they would win" comes out with the clause on "crowd" or "square".
 *
 * @param mayBeObject - Whether "that" may be read as the object of its clause: so it is behind "told
 *   voters", where no relative clause is likely.
 */
export function nextThatClause(
  page: AttributionPage,
  word: number,
  mayBeObject: boolean,
): TokenList | null {
  for (let token = word + 1; token <= word + REACH; token++) {
    const own = page.tokens[token];
    if (page.quoteOf[token] !== page.quoteOf[word]) continue;
    if (own === undefined || own.upos === "VERB" || /^[.;:?!]$/.test(own.form)) return null;
    if (lemmaOf(page, token) !== "that") continue;
    return clauseFrom(page, token, mayBeObject);
  }
  return null;
}

/** The clause that a "that" opens, if it is no relative pronoun. */
export function clauseFrom(
  page: AttributionPage,
  that: number,
  mayBeObject: boolean,
): TokenList | null {
  const clause = page.tree.parent(that);
  if (clause === null || clause < that) return mayBeObject ? restOfSentence(page, that) : null;
  const isMark =
    isRelation(page, that, "mark") || (mayBeObject && !isRelation(page, that, "nsubj"));
  if (!isMark || page.tree.children(clause, "nsubj").length === 0) return null;
  return page.tree.subtree(clause).filter((token) => token >= that);
}

function restOfSentence(page: AttributionPage, from: number): TokenList {
  return tokensBetween(from, page.sentences[page.sentenceOf[from] ?? 0]?.endToken ?? from);
}
