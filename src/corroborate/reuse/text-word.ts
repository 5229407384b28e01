import { foldText } from "../../knowledge/names/fold-text.ts";
import { stemOf } from "../../knowledge/names/stem-of.ts";

/** A word of a text, where it stands and what it is compared by. */
export interface TextWord {
  readonly start: number;
  readonly end: number;
  /** Folded: no capitals, no accents, straight apostrophes. */
  readonly key: string;
  /** Porter stem of the key without a possessive s. */
  readonly stem: string;
}

/** Figures with their groups and fractions, and words with their apostrophes. */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text in order; linear in its length. */
export function textWords(text: string): readonly TextWord[] {
  const stems = new Map<string, string>();
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const key = foldText(word.replaceAll("’", "'"));
    let stem = stems.get(key);
    if (stem === undefined) {
      stem = stemOf(key.replace(/'s$/u, ""));
      stems.set(key, stem);
    }
    return { start: index, end: index + word.length, key, stem };
  });
}
