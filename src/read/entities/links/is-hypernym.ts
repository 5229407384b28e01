import type { Lexicon } from "../../language/lexicon/lexicon.ts";

/**
 * Whether one noun is a wider kind of another by WordNet: "soldier" of "paratrooper". Of the wider
 * noun its two most frequent senses count, of the other the first.
 */
export function isHypernym(lexicon: Lexicon, wider: string, narrower: string): boolean {
  const [sense] = lexicon.senses(narrower, "noun");
  if (sense === undefined) return false;
  const above = lexicon.ancestors(sense.synset);
  return lexicon
    .senses(wider, "noun")
    .some(({ synset }, rank) => rank < 2 && (synset === sense.synset || above.includes(synset)));
}
