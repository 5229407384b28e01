import { relationBase } from "../language/trees/relation-base.ts";
import type { ReadingContext } from "../reading-context.ts";

/** Relations under which another clause begins, with times and places of its own. */
const CLAUSES: ReadonlySet<string> = new Set([
  "acl",
  "advcl",
  "ccomp",
  "csubj",
  "xcomp",
  "parataxis",
  "conj",
  "appos",
]);

/** The tokens of a phrase, without clauses inside it; linear in them. */
export function phraseTokens({ analysis, tree }: ReadingContext, head: number): readonly number[] {
  const found = [head];
  for (let next = 0; next < found.length; next++) {
    for (const child of tree.children(found[next] ?? head)) {
      const relation = relationBase(analysis.tokens[child]?.relation ?? "");
      if (!CLAUSES.has(relation)) found.push(child);
    }
  }
  return found;
}
