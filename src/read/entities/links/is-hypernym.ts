import type { Lexicon } from "../../language/lexicon/lexicon.ts";

/**
 * Whether one noun is a wider kind of another by WordNet: "soldier" of "paratrooper". Of the wider
 * noun its two most frequent senses count, of the other the first.
 */
export function isHypernym(lexicon: Lexicon, wider: string, narrower: string): boolean {
  const [sense] = lexicon.senses(narrower, "noun");
  if (sense === undefined) return false;
  const above = new Set(lexicon.ancestors(sense.synset));
  return lexicon
    .senses(wider, "noun")
    .slice(0, 2)
    .some(({ synset }) => above.has(synset) || synset === sense.synset);
}
