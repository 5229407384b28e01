import { hasRelation } from "../language/trees/has-relation.ts";
import type { ReadingContext } from "../reading-context.ts";

/** The subject of a verb, or of the verb that it goes on from ("said this but made no mention"). */
export function holderOfVerb(
  { analysis, tree }: Pick<ReadingContext, "analysis" | "tree">,
  verb: number,
): number | null {
  for (let at: number | null = verb; at !== null; at = tree.parent(at)) {
    const subject = tree.children(at, "nsubj")[0];
    if (subject !== undefined) return subject;
    const word = analysis.tokens[at];
    const goesOn =
      word !== undefined &&
      (hasRelation(word, "conj") || hasRelation(word, "advcl") || hasRelation(word, "xcomp"));
    if (!goesOn) return null;
  }
  return null;
}
