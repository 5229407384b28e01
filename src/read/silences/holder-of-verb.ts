import { hasRelation } from "../language/trees/has-relation.ts";
import type { ReadingContext } from "../reading-context.ts";

type Trees = Pick<ReadingContext, "analysis" | "tree">;

/**
 * The subject of a verb, or of the verb that it goes on from. Of "said that soldiers died, but made no
 * mention" it is who said so: parsers hang the second verb on the nearer first, and those of whom
 * something is told mention nothing.
 */
export function holderOfVerb(context: Trees, verb: number): number | null {
  const { analysis, tree } = context;
  for (let at: number | null = verb; at !== null; at = tree.parent(at)) {
    const subject = tree.children(at, "nsubj")[0];
    const teller = at === verb ? undefined : tellerOf(context, at);
    if (teller !== undefined || subject !== undefined) return teller ?? subject ?? null;
    const word = analysis.tokens[at];
    const goesOn = word !== undefined && GOING_ON.some((relation) => hasRelation(word, relation));
    if (!goesOn) return null;
  }
  return null;
}

const GOING_ON = ["conj", "advcl", "xcomp"] as const;

/** Who says a clause that is the content of a verb. */
function tellerOf({ analysis, tree }: Trees, clause: number): number | undefined {
  const word = analysis.tokens[clause];
  const above = tree.parent(clause);
  if (word === undefined || above === null || !hasRelation(word, "ccomp")) return undefined;
  return tree.children(above, "nsubj")[0];
}
