import { loadData } from "../../src/read/language/data/load-data.ts";
import type { Lexicon } from "../../src/read/language/lexicon/lexicon.ts";
import { openLexicon } from "../../src/read/language/lexicon/open-lexicon.ts";

/** The lexicon that is shipped. */
export async function openOwnLexicon(): Promise<Lexicon> {
  return openLexicon(await loadData("english-lexicon"));
}
