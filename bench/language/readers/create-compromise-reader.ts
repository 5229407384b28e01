import nlp from "compromise/two";
import { type CompromiseTerm, compromiseToUpos } from "./compromise-to-upos.ts";
import { cutContraction } from "./cut-contraction.ts";
import type { Reader, ReadWord } from "./reader.ts";

/** What we read of a term of compromise, whose types leave it open. */
interface Term extends CompromiseTerm {
  readonly text: string;
  readonly normal: string;
  /** The word that a part of a contraction stands for. */
  readonly implicit?: string;
  readonly root?: string | null;
  readonly offset: { readonly start: number; readonly length: number };
}

/** compromise/two, the part of compromise that tags. Marks are no terms of it. */
export function createCompromiseReader(): Reader {
  return {
    name: "compromise",
    countTokens: (text) => nlp(text).termList().length,
    read: (text) => {
      const found = nlp(text);
      found.compute("root");
      found.compute("offset");
      const sentences = found.document as unknown as readonly (readonly Term[])[];
      const words = sentences.map(wordsOf);
      return {
        words: words.flat(),
        sentences: words.flatMap((own) => {
          const [first] = own;
          const last = own.at(-1);
          return first && last ? [{ start: first.start, end: last.end }] : [];
        }),
      };
    },
  };
}

/** A contraction is a term with the text and terms without any: cut here as treebanks cut it. */
function wordsOf(terms: readonly Term[]): readonly ReadWord[] {
  const words: ReadWord[] = [];
  let index = 0;
  while (index < terms.length) {
    const term = terms[index] as Term;
    let next = index + 1;
    while (next < terms.length && terms[next]?.text === "") next++;
    const parts = terms.slice(index, next);
    const { start, length } = term.offset;
    const isPossessive = parts.length === 1 && term.tags.has("Possessive");
    const places = cutContraction(term.text, start, start + length, parts.length, isPossessive);
    for (const [part, place] of places.entries()) {
      const own = parts[part];
      words.push(
        own === undefined
          ? { ...place, upos: "PART", lemma: "'s" }
          : {
              ...place,
              upos: compromiseToUpos(own),
              lemma: own.root ?? own.implicit ?? own.normal,
            },
      );
    }
    index = next;
  }
  return words;
}
