import type { Syntax } from "../syntax.ts";
import { ACHIEVING_VERBS, ASPECT_VERBS } from "./merging-verbs-table.ts";

const ASPECTS: ReadonlySet<string> = new Set(ASPECT_VERBS);
const ACHIEVERS: ReadonlySet<string> = new Set(ACHIEVING_VERBS);

/**
 * Verbs that are one event with the verb around them, by that verb: "began" by "shooting". In
 * "managed to start firing" both "managed" and "started" stand around "firing", one by one.
 */
export function findMerges(syntax: Syntax): ReadonlyMap<number, number> {
  const merges = new Map<number, number>();
  syntax.analysis.tokens.forEach(({ upos }, outer) => {
    if (upos !== "VERB") return;
    const inner = innerVerb(syntax, outer);
    if (inner !== null) merges.set(inner, outer);
  });
  return merges;
}

function innerVerb(syntax: Syntax, outer: number): number | null {
  const lemma = syntax.lemma(outer);
  const isAspect = ASPECTS.has(lemma);
  if (!isAspect && !ACHIEVERS.has(lemma)) return null;
  for (const inner of syntax.children(outer)) {
    const { upos, relation, xpos } = syntax.token(inner);
    if (upos !== "VERB" || inner < outer) continue;
    // "got involved" is a passive.
    if (lemma === "get" && xpos === "VBN" && (relation === "xcomp" || relation === "ccomp"))
      return inner;
    if (relation === "xcomp" && (isAspect || syntax.conjunction(inner) === "to")) return inner;
    // "started shooting": the gerund may be taken for an object.
    if (isAspect && xpos === "VBG" && (relation === "obj" || relation === "ccomp")) return inner;
  }
  return null;
}
