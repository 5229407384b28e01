import type { Lexicon } from "../language/lexicon/lexicon.ts";
import type { AttributionPage } from "./attribution-page.ts";
import { OUTLET_WORDS, SPEAKER_CLASSES, SPEAKING_THINGS } from "./speaker-words-table.ts";

/** Whether a noun names somebody, or something that can be read. */
export function maySpeak(page: AttributionPage, lexicon: Lexicon, head: number): boolean {
  const own = page.tokens[head];
  if (own?.upos === "PROPN") return true;
  if (own?.upos !== "NOUN") return false;
  if (SPEAKING_THINGS.has(own.lemma.toLowerCase())) return true;
  // A name that is also a word may be taken for the word: "Rivers:".
  const isCapital = /^\p{Lu}/u.test(own.form);
  if (
    isCapital &&
    (isNamed(page, head) ||
      OUTLET_WORDS.has(own.lemma.toLowerCase()) ||
      !lexicon.has(own.lemma, "noun"))
  )
    return true;
  return lexicon.lexicographerClasses(own.lemma, "noun").some((one) => SPEAKER_CLASSES.has(one));
}

/** "Harbour News": a word that closes a name. */
const isNamed = (page: AttributionPage, head: number) =>
  page.tree.children(head, "compound").some((child) => page.tokens[child]?.upos === "PROPN");
