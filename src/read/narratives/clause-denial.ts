import { hasRelation } from "../language/trees/has-relation.ts";
import type { ReadingContext } from "../reading-context.ts";
import { saidPlace } from "./said-place.ts";
import { FALSEHOODS, TRUTHS } from "./truth-words-table.ts";

/** Relations of a clause to the word that calls it true or false. */
const CALLED: readonly string[] = ["csubj", "ccomp", "acl", "advcl"];

/**
 * The word that calls a clause untrue: "it is not true that rebels fled", "it is false that", "claims
 * of a massacre are false".
 *
 * @param head - The main word of the clause.
 * @returns A token, or `null` when nothing does.
 */
export function clauseDenial(context: ReadingContext, head: number): number | null {
  const { analysis, tree } = context;
  const above = tree.parent(head);
  const word = analysis.tokens[head];
  if (above === null || word === undefined) return null;
  const isCalled = CALLED.some((relation) => hasRelation(word, relation));
  if (isCalled && callsUntrue(context, above)) return above;
  // "It is not true, the army said, that its men fled": hung on who said so.
  const saying = analysis.tokens[above];
  const host = saying !== undefined && hasRelation(saying, "parataxis") ? tree.parent(above) : null;
  if (isCalled && host !== null && host < above && callsUntrue(context, host)) return host;
  return saidDenial(context, head);
}

/** "Claims of a massacre are false", "reports that rebels fled were untrue". */
function saidDenial(context: ReadingContext, head: number): number | null {
  const { analysis, tree } = context;
  const { heads } = saidPlace(context, head, []);
  const noun = heads.at(-1) ?? head;
  const above = tree.parent(noun);
  const subject = analysis.tokens[noun];
  if (heads.length === 1 || subject === undefined) return null;
  const isSubject = above !== null && hasRelation(subject, "nsubj");
  if (isSubject && callsUntrue(context, above)) return above;
  // Behind a long subject the parser may lose whose "were untrue" is.
  const lost = [
    ...tree.children(noun, "ccomp"),
    ...(isSubject ? tree.children(above, "ccomp") : []),
  ];
  const judged = lost.find((one) => one > head && isWithoutSubject(context, one));
  return judged !== undefined && callsUntrue(context, judged) ? judged : null;
}

function isWithoutSubject({ tree }: ReadingContext, judged: number): boolean {
  return tree.children(judged, "cop").length > 0 && tree.children(judged, "nsubj").length === 0;
}

/** "False", "not true", put forward as a fact. */
function callsUntrue({ analysis, tree }: ReadingContext, judged: number): boolean {
  const lemma = analysis.tokens[judged]?.lemma.toLowerCase() ?? "";
  const isNegated = tree
    .children(judged, "advmod")
    .some((one) =>
      ["not", "n't", "never"].includes(analysis.tokens[one]?.form.toLowerCase() ?? ""),
    );
  if (tree.children(judged, "aux").length > 0) return false;
  return (TRUTHS.has(lemma) && isNegated) || (FALSEHOODS.has(lemma) && !isNegated);
}
