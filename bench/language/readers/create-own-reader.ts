import { createLanguage, type LanguageMode } from "rashomon/english";
import type { Reader } from "./reader.ts";

/** A mode of our own, everything it does included: names, lemmas, quotations, trees. */
export async function createOwnReader(mode: LanguageMode): Promise<Reader> {
  const { analyze } = await createLanguage({ mode });
  return {
    name: `rashomon ${mode}`,
    countTokens: (text) => analyze(text).tokens.length,
    read: (text) => {
      const { tokens, sentences } = analyze(text);
      return { words: tokens, sentences };
    },
  };
}
