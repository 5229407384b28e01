import type { Lexicon } from "../../language/lexicon/lexicon.ts";
import { HOUSE_NOUNS } from "../tables/description-table.ts";
import { SORTS_OF_CLASSES, SORTS_OF_WORDS } from "../tables/noun-sort-table.ts";
import { categoryOf } from "./category-of.ts";
import { SORTS } from "./phrase-traits.ts";

const { human, body, place, thing, matter } = SORTS;

/** A sense counts when it was met at least this often beside the most frequent one. */
const USUAL = 0.3;

/** What a noun can name, by the categories of the knowledge base, then by WordNet. */
export function nounSorts(lemma: string, before: string | null, lexicon: Lexicon): number {
  if (HOUSE_NOUNS.has(lemma)) return body | place | thing;
  const special = SORTS_OF_WORDS.get(lemma);
  if (special !== undefined) return special;
  const category = categoryOf(lemma, before);
  if (category !== null) {
    if (category.ids.has("institution")) return body;
    if (category.ids.has("security-force") || category.id === "group") return human | body;
    const [sense] = lexicon.senses(lemma, "noun");
    return sense?.class === "noun.group" ? body : human;
  }
  const senses = lexicon.senses(lemma, "noun").filter(({ isInstance }) => !isInstance);
  const most = senses[0]?.count ?? 0;
  let sorts = 0;
  for (const [rank, sense] of senses.entries()) {
    if (rank > 0 && sense.count < Math.max(1, most * USUAL)) break;
    sorts |= SORTS_OF_CLASSES.get(sense.class) ?? matter;
  }
  return sorts;
}
