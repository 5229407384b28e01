import type { Predication } from "../../../src/read/predications/predication.ts";
import { eventWords } from "./event-words.ts";
import { findAffixes } from "./find-affixes.ts";
import { findMissingThings } from "./find-missing-things.ts";
import type { NegatedText } from "./negated-text.ts";

/**
 * What is negated as a matter of fact, each by its words, as the *SEM 2012 corpus marks it: one
 * event a cue, none where the clause is not about what is or was (orders, questions, wishes).
 */
export function findNegatedEvents(
  text: NegatedText,
  predications: readonly Predication[],
): readonly (readonly number[])[] {
  const { analysis, lexicon } = text;
  const byCue = nearestByCue(text, predications);
  const events = joinPairs(
    text,
    [...byCue].flatMap(([cue, predication]) =>
      predication.modality === "actual" ? [{ cue, words: eventWords(text, predication, cue) }] : [],
    ),
  );
  const things = findMissingThings(text, new Set(byCue.keys()));
  const affixes = findAffixes(analysis.tokens, lexicon).map((word) => [word]);
  return [...events, ...things, ...affixes];
}

/** "neither served nor cooked" is one negation. */
function joinPairs(
  { analysis }: NegatedText,
  events: readonly { readonly cue: number; readonly words: readonly number[] }[],
): readonly (readonly number[])[] {
  const joined: number[][] = [];
  let neither: number[] | null = null;
  for (const { cue, words } of [...events].sort((left, right) => left.cue - right.cue)) {
    const form = analysis.tokens[cue]?.form.toLowerCase();
    if (form === "nor" && neither !== null) {
      for (const word of words) if (!neither.includes(word)) neither.push(word);
      neither = null;
      continue;
    }
    const own = [...words];
    joined.push(own);
    if (form === "neither") neither = own;
  }
  return joined;
}

/** For every cue the predication in whose own clause it stands. */
function nearestByCue(
  { analysis, tree }: NegatedText,
  predications: readonly Predication[],
): ReadonlyMap<number, Predication> {
  const byStart = new Map(analysis.tokens.map(({ start }, token) => [start, token]));
  const nearest = new Map<number, Predication>();
  const distances = new Map<number, number>();
  for (const predication of predications) {
    for (const { start } of predication.polarityCues) {
      const cue = byStart.get(start);
      // "refused", "failed" are words with a sense of their own, and no cues to the corpus.
      if (cue === undefined || ["VERB", "NOUN", "ADJ"].includes(analysis.tokens[cue]?.upos ?? ""))
        continue;
      const path = tree.path(cue, predication.head);
      const distance =
        path === null ? Number.POSITIVE_INFINITY : path.up.length + 2 * path.down.length;
      if (distance > 3 || distance >= (distances.get(cue) ?? Number.POSITIVE_INFINITY)) continue;
      distances.set(cue, distance);
      nearest.set(cue, predication);
    }
  }
  return nearest;
}
