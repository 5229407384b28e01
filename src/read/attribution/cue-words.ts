import type { AttributionPage } from "./attribution-page.ts";
import { joinTokens, type TokenList } from "./token-lists.ts";
import { isRelation } from "./tree-words.ts";

/** Auxiliaries, negation, particles and near adverbs of a cue: "has not yet clearly said". */
const CUE_PARTS = ["aux", "cop", "compound:prt"];

/** The words of a cue around its main word. */
export function cueWords(page: AttributionPage, head: number, ...more: TokenList): TokenList {
  const parts = page.tree.children(head).filter((child) => {
    if (CUE_PARTS.some((relation) => isRelation(page, child, relation))) return true;
    return isRelation(page, child, "advmod") && isNear(page, child, head);
  });
  return joinTokens([head, ...more], parts);
}

/** Nothing but auxiliaries and adverbs between. */
function isNear(page: AttributionPage, child: number, head: number): boolean {
  const [from, to] = child < head ? [child, head] : [head, child];
  for (let token = from + 1; token < to; token++) {
    const upos = page.tokens[token]?.upos;
    if (upos !== "AUX" && upos !== "ADV" && upos !== "PART") return false;
  }
  return page.tree.children(child).length === 0 || to - from === 1;
}
