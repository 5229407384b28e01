import { checkString } from "../checks/check-string.ts";
import { IRREGULAR_PLURALS } from "./irregular-plurals-table.ts";

/**
 * Plural of a noun by its lemma: "cities" of "city", "police officers" of "police officer".
 *
 * Method: a table of irregular nouns, then the rules of spelling. Latin plurals beside the table
 * ("fora") and the heads of phrases ("attorneys general") are not known.
 *
 * @throws TypeError when it is no string.
 */
export function pluralizeNoun(lemma: string): string {
  checkString(lemma, "make a plural of");
  const cut = Math.max(lemma.lastIndexOf(" "), lemma.lastIndexOf("-")) + 1;
  const before = lemma.slice(0, cut);
  const noun = lemma.slice(cut);
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular !== undefined) return before + irregular;
  if (/[a-z]man$/.test(noun) && !NO_MEN.test(noun)) {
    return `${before + noun.slice(0, -2)}en`;
  }
  if (INVARIABLE.test(noun)) return lemma;
  if (noun.endsWith("child")) return `${before + noun}ren`;
  if (HARD_CH.test(noun)) return `${before + noun}s`;
  // Names keep their letters: "the Kennedys".
  if (/^\p{Lu}.*y$/u.test(noun)) return `${before + noun}s`;
  if (/[^aeiou]y$/.test(noun)) return `${before + noun.slice(0, -1)}ies`;
  return before + noun + (/(?:s|x|z|ch|sh)$/.test(noun) ? "es" : "s");
}

/** Nouns that are their own plural, or have no other. */
const INVARIABLE =
  /(?:^(?:corps|news|headquarters|barracks|crossroads|scissors|swiss)|ese|[a-z]{2}ics)$/i;

/** A "ch" that sounds as "k" takes no "e". */
const HARD_CH = /(?:monarch|patriarch|matriarch|oligarch|epoch|stomach|eunuch|tech)$/;

/** In these "-man" is no man. */
const NO_MEN = /(?:caiman|german|human|norman|ottoman|roman|shaman|talisman)$/i;
