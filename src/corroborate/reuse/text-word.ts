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

/** Words as they are compared, by how they stand in a text. */
export type KnownWords = Map<string, Pick<TextWord, "key" | "stem">>;

/**
 * The words of a text in order; linear in its length.
 *
 * @param known - Words read before, which is added to: most words of a text stand in others too.
 */
export function textWords(text: string, known: KnownWords = new Map()): readonly TextWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    let read = known.get(word);
    if (read === undefined) {
      const key = foldText(word.replaceAll("’", "'"));
      read = { key, stem: stemOf(key.replace(/'s$/u, "")) };
      known.set(word, read);
    }
    return { start: index, end: index + word.length, key: read.key, stem: read.stem };
  });
}
