import type { PhraseSource } from "../phrases/phrase-source.ts";
import { countryWord } from "./country-word.ts";

/** "Iranian", "Sicilian"; "Republican" is read as a nationality now and then, and is none. */
export function isNationality({ tokens, lexicon }: PhraseSource, token: number): boolean {
  const { form = "", lemma = "" } = tokens[token] ?? {};
  if (countryWord(form.toLowerCase()) !== null) return true;
  return lexicon
    .senses(lemma, "adjective")
    .flatMap((sense) => lexicon.pertainsTo(sense))
    .some((noun) => noun.class === "noun.location");
}
