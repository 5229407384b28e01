import type { TokenRange } from "../../language/analysis/ranges.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import { phraseRange } from "../phrases/phrase-range.ts";
import type { PhraseSource } from "../phrases/phrase-source.ts";
import { COMPLETING, DEED_VERBS, OPENING } from "../tables/function-word-table.ts";

/** Phrases after the noun that a label takes in. */
const MOST_COMPLEMENTS = 2;

/**
 * The tokens of a label: the phrase without leading articles, and what follows with "of" or "for".
 * Relative clauses, appositions and other remarks stay outside.
 */
export function labelRange(source: PhraseSource, phrase: NounPhrase): TokenRange {
  const { tokens } = source;
  let { firstToken, endToken } = phrase;
  while (firstToken < phrase.core && OPENING.has(tokens[firstToken]?.form.toLowerCase() ?? "")) {
    firstToken++;
  }
  if (phrase.kind !== "description") return { firstToken, endToken };
  for (let taken = 0; taken < MOST_COMPLEMENTS; taken++) {
    const end = complementEnd(source, phrase, endToken);
    if (end === null) break;
    endToken = end;
  }
  return { firstToken, endToken };
}

/** End of the phrase that follows with "of"; `null` when none does. */
function complementEnd(source: PhraseSource, phrase: NounPhrase, end: number): number | null {
  const { tokens } = source;
  const preposition = tokens[end];
  if (preposition?.relation !== "case" || !COMPLETING.has(preposition.lemma)) return null;
  const noun = preposition.head ?? -1;
  const above = tokens[noun]?.head ?? -1;
  const isOwn = above >= phrase.firstToken && above < end;
  if (noun <= end || !isOwn || tokens[noun]?.upos === "PRON") return null;
  const verb = tokens[tokens[phrase.head]?.head ?? -1];
  if (preposition.lemma === "of" && DEED_VERBS.has(verb?.lemma ?? "")) return null;
  return phraseRange(source, noun).endToken;
}
