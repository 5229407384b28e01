import type { Token } from "../../../src/read/language/analysis/token.ts";
import type { TreeQuery } from "../../../src/read/language/trees/tree-query.ts";
import type { Predication } from "../../../src/read/predications/predication.ts";
import {
  ACTUAL_PROBABLE_SCORE,
  ACTUAL_SCORES,
  BELIEF_SCORES,
  DISBELIEF_SCORE,
  EXPECTED_POSSIBLE_SCORE,
  HYPOTHETICAL_PRESENT_SCORE,
  MODALITY_SCORES,
  NEGATED_MODAL_SCORES,
  NEGATED_OPEN_SCORE,
  NEGATED_SCORES,
} from "./factuality-score-table.ts";

/** What the score is read off besides the predication. */
export interface ScoredText {
  readonly tokens: readonly Token[];
  readonly tree: TreeQuery;
}

/**
 * How far an event is said to have happened, from -3 to 3; see the table for the values.
 *
 * @param token - The word of the predication that is scored: "failed" of "failed to leave" did
 * happen.
 */
export function scorePredication(
  text: ScoredText,
  predication: Predication,
  token: number,
): number {
  const word = text.tokens[token];
  const isCue = predication.polarityCues.some(({ start }) => start === word?.start);
  if (predication.polarity === "negative" && !isCue) return scoreNegated(text, predication);
  const plain = scoreAffirmed(predication);
  return predication.modality === "actual" ? (believed(text, predication.head) ?? plain) : plain;
}

function scoreAffirmed({ modality, certainty, tense, nominal }: Predication): number {
  if (modality === "actual") {
    if (certainty === "probable" || certainty === "possible") return ACTUAL_PROBABLE_SCORE;
    return ACTUAL_SCORES[nominal ? "noun" : (tense ?? "none")];
  }
  if (modality === "expected" && certainty === "possible") return EXPECTED_POSSIBLE_SCORE;
  if (modality === "hypothetical" && tense === "present") return HYPOTHETICAL_PRESENT_SCORE;
  return MODALITY_SCORES[modality];
}

function scoreNegated(text: ScoredText, predication: Predication): number {
  const { modality, nominal, polarityCues, head } = predication;
  if (modality !== "actual") return NEGATED_MODAL_SCORES[modality] ?? NEGATED_OPEN_SCORE;
  if (nominal) return NEGATED_SCORES.noun;
  const isOfObject = polarityCues.every(({ start }) => isInObject(text, head, start));
  return NEGATED_SCORES[isOfObject ? "object" : "clause"];
}

/** "saw no end": what is denied is the object, as much as the seeing. */
function isInObject({ tokens, tree }: ScoredText, head: number, start: number): boolean {
  return tree
    .children(head, "obj")
    .some((object) => tree.children(object, "det").some((det) => tokens[det]?.start === start));
}

/** The score that a verb of belief around the event gives; `null` without one. */
function believed({ tokens, tree }: ScoredText, head: number): number | null {
  let below = head;
  for (let up = tree.parent(below); up !== null; up = tree.parent(below)) {
    const relation = tokens[below]?.relation ?? "";
    const isContent = relation === "ccomp" || relation === "xcomp" || relation.startsWith("csubj");
    const score = isContent ? BELIEF_SCORES.get(tokens[up]?.lemma ?? "") : undefined;
    if (score !== undefined) return isDenied({ tokens, tree }, up) ? DISBELIEF_SCORE : score;
    if (!isContent && relation !== "conj" && relation !== "obj") return null;
    below = up;
  }
  return null;
}

function isDenied({ tokens, tree }: ScoredText, verb: number): boolean {
  return tree
    .children(verb, "advmod")
    .some((child) => /^(not|n't|never)$/i.test(tokens[child]?.form ?? ""));
}
