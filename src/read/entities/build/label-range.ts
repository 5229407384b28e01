import type { TokenRange } from "../../language/analysis/ranges.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import { phraseRange } from "../phrases/phrase-range.ts";
import type { PhraseSource } from "../phrases/phrase-source.ts";
import { COMPLETING, DEED_VERBS, OPENING } from "../tables/function-word-table.ts";

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

/** Phrases after the noun that a label takes in. */
const MOST_COMPLEMENTS = 2;

/**
 * The tokens of a label: the phrase without leading articles, and what follows with "of" or "for".
 * Relative clauses, appositions and other remarks stay outside.
 */
export function labelRange(source: PhraseSource, phrase: NounPhrase): TokenRange {
  let { firstToken, endToken } = phrase;
  while (firstToken < phrase.core && isOpening(source, firstToken)) firstToken++;
  if (phrase.kind === "name" && isBand(source, phrase)) {
    return { firstToken, endToken: complementEnd(source, phrase, endToken) ?? endToken };
  }
  if (phrase.kind !== "description") return { firstToken, endToken };
  for (let taken = 0; taken < MOST_COMPLEMENTS; taken++) {
    const end = complementEnd(source, phrase, endToken);
    if (end === null) break;
    endToken = end;
  }
  return { firstToken, endToken };
}

/** "The Sons of the Steppe": one word in the plural is no whole name. */
function isBand({ tokens }: PhraseSource, { core, name }: NounPhrase): boolean {
  if (name === null || name.words.length !== 1) return false;
  return tokens[core]?.features.number === "plural" || tokens[core]?.xpos === "NNPS";
}

/** An article, or an "all", which says how many of them and not who they are. */
function isOpening({ tokens }: PhraseSource, token: number): boolean {
  const form = tokens[token]?.form.toLowerCase() ?? "";
  return OPENING.has(form) || (form === "all" && tokens[token]?.upos === "DET");
}

/** End of the phrase that follows with "of"; `null` when none does. */
function complementEnd(source: PhraseSource, phrase: NounPhrase, end: number): number | null {
  const { tokens } = source;
  const preposition = tokens[end];
  if (preposition?.relation !== "case" || !COMPLETING.has(preposition.lemma)) return null;
  const noun = preposition.head ?? -1;
  const above = tokens[noun]?.head ?? -1;
  const isOwn = above >= phrase.firstToken && above < end;
  const upos = tokens[noun]?.upos;
  // "The order of 4 November": a day is no part of what it is called.
  if (noun <= end || !isOwn || upos === "PRON" || upos === "NUM") return null;
  if (DAYS.test(tokens[noun]?.form ?? "")) return null;
  const verb = tokens[tokens[phrase.head]?.head ?? -1];
  if (preposition.lemma === "of" && DEED_VERBS.has(verb?.lemma ?? "")) return null;
  return phraseRange(source, noun).endToken;
}
