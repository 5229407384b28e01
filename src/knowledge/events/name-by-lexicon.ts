import type { WordLexicon, WordPos } from "../../model/word-lexicon.ts";

const ORDER: readonly WordPos[] = ["verb", "noun"];

/** Longer chains of base forms do not occur; a circle must not go on for ever. */
const DEEPEST = 3;

/**
 * The dictionary form of words for an event: of the verb where there is one ("meeting" is "meet"),
 * else of the noun. The form of a form is itself, so that it can name a concept.
 *
 * @param lexicon - Knows the forms.
 * @param words - Lower-case words.
 * @returns `null` when the lexicon does not have the expression.
 */
export function nameByLexicon(lexicon: WordLexicon, words: readonly string[]): string | null {
  let name = words.join(" ");
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const base = baseForm(lexicon, name);
    if (base === null || base === name) return base;
    name = base;
  }
  return null;
}

function baseForm(lexicon: WordLexicon, form: string): string | null {
  for (const pos of ORDER) {
    const base = lexicon.baseForms(form, pos)[0];
    if (base !== undefined) return base.toLowerCase();
  }
  return null;
}
