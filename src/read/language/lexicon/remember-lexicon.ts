import type { Lexicon, LexiconPos, LexiconSense } from "./lexicon.ts";

/** Words of one part of speech: some megabytes. */
const MOST_REMEMBERED = 20_000;

/**
 * The same lexicon, quick with what it was asked before: the stages of a reading ask for the senses
 * of the same nouns and verbs over and over, and each answer is made anew out of tables.
 *
 * News asks for the same few thousand words in every document, so that a reader keeps it; when more
 * was remembered than that, it begins anew.
 */
export function rememberLexicon(lexicon: Lexicon): Lexicon {
  const ancestors = new Map<number, readonly number[]>();
  return {
    ...lexicon,
    senses: rememberWords<readonly LexiconSense[]>(lexicon.senses),
    lexicographerClasses: rememberWords(lexicon.lexicographerClasses),
    ancestors: (synset) => {
      const known = ancestors.get(synset);
      if (known !== undefined) return known;
      const found = lexicon.ancestors(synset);
      if (ancestors.size >= MOST_REMEMBERED) ancestors.clear();
      ancestors.set(synset, found);
      return found;
    },
  };
}

type LookUp<Found> = (word: string, pos?: LexiconPos) => Found;

/** One map for each part of speech, so that no key has to be put together. */
function rememberWords<Found>(lookUp: LookUp<Found>): LookUp<Found> {
  const byPos = new Map<LexiconPos | undefined, Map<string, Found>>();
  return (word, pos) => {
    const known = byPos.get(pos);
    const old = known?.get(word);
    if (old !== undefined) return old;
    const found = lookUp(word, pos);
    if (known !== undefined && known.size >= MOST_REMEMBERED) known.clear();
    if (known === undefined) byPos.set(pos, new Map([[word, found]]));
    else known.set(word, found);
    return found;
  };
}
