import type { Lexicon } from "../lexicon/lexicon.ts";
import { FUNCTION_WORDS } from "./function-words-table.ts";
import type { LemmaExceptions } from "./lemma-exceptions.ts";
import type { Lemmatizer } from "./lemmatizer.ts";
import { plainForm } from "./plain-form.ts";
import { regularLemma } from "./regular-lemma.ts";

const LONGEST_WORD = 100;

/**
 * A lemmatizer: exceptions and function words first, then the exception lists and endings of
 * WordNet (morphy), then endings alone for words that WordNet lacks. About 2 µs a word.
 *
 * @param exceptions - Learnt from treebanks: `openLemmaExceptions`.
 * @param lexicon - `openLexicon`.
 */
export function createLemmatizer(exceptions: LemmaExceptions, lexicon: Lexicon): Lemmatizer {
  const functionWords = new Map(
    Object.entries(FUNCTION_WORDS).map(([upos, lemmas]) => [upos, new Map(Object.entries(lemmas))]),
  );
  return (form, upos, xpos) => {
    if (form.length > LONGEST_WORD) return form;
    const plain = plainForm(form);
    const lower = plain.toLowerCase();
    return (
      exceptions.find(lower, upos, xpos) ??
      functionWords.get(upos)?.get(lower) ??
      herForm(lower, upos, xpos) ??
      regularLemma(lexicon, plain, upos, xpos)
    );
  };
}

/** "her" is "she" as an object, and itself as a possessive. */
function herForm(lower: string, upos: string, xpos: string): string | null {
  return upos === "PRON" && lower === "her" && xpos === "PRP" ? "she" : null;
}
