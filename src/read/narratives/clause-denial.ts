import { hasRelation } from "../language/trees/has-relation.ts";
import type { ReadingContext } from "../reading-context.ts";
import { FALSEHOODS, TRUTHS } from "./truth-words-table.ts";

/** Relations of a clause to the word that calls it true or false. */
const CALLED: readonly string[] = ["csubj", "ccomp", "acl", "advcl"];

/**
 * The word that calls a clause untrue: "it is not true that rebels fled", "it is false that".
 *
 * @param head - The main word of the clause.
 * @returns A token, or `null` when nothing does.
 */
export function clauseDenial({ analysis, tree }: ReadingContext, head: number): number | null {
  const above = tree.parent(head);
  const [word, judged] = [analysis.tokens[head], analysis.tokens[above ?? -1]];
  if (above === null || word === undefined || judged === undefined) return null;
  if (!CALLED.some((relation) => hasRelation(word, relation))) return null;
  const lemma = judged.lemma.toLowerCase();
  const isNegated = tree
    .children(above, "advmod")
    .some((one) =>
      ["not", "n't", "never"].includes(analysis.tokens[one]?.form.toLowerCase() ?? ""),
    );
  const isUntrue = (TRUTHS.has(lemma) && isNegated) || (FALSEHOODS.has(lemma) && !isNegated);
  return isUntrue ? above : null;
}
