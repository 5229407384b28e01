import type { LexiconPos } from "./lexicon.ts";
import type { LexiconWords } from "./lexicon-words.ts";
import type { Morphy } from "./morphy.ts";
import type { SenseTable } from "./sense-table.ts";
import { ALL_BITS, createWordBits, POS_BITS } from "./word-bits.ts";
import type { WordTable } from "./word-table.ts";

/** Words by number, with their bits. */
export function openLexiconWords(
  words: WordTable,
  senses: SenseTable,
  framesOf: (sense: number) => readonly number[],
  baseForms: Morphy,
): LexiconWords {
  const addWordBits = createWordBits(senses, framesOf);
  return {
    ...words,
    firstClass: (id) => (id < 0 ? -1 : firstClassOf(senses, id)),
    addBits(id, into, at) {
      if (id >= 0) addWordBits(id, ALL_BITS, into, at);
    },
    addFormBits(form, into, at) {
      let found = false;
      for (const pos of POS) {
        for (const base of baseForms(form, pos)) {
          addWordBits(words.find(base), POS_BITS[pos], into, at);
          found = true;
        }
      }
      return found;
    },
  };
}

const POS: readonly LexiconPos[] = ["noun", "verb", "adjective", "adverb"];

/** Class of the sense met most often; of the first one where none was met. */
function firstClassOf({ starts, synset, counts, classes }: SenseTable, id: number): number {
  const count = counts();
  let best = starts[id] ?? 0;
  for (let sense = best + 1; sense < (starts[id + 1] ?? 0); sense++) {
    if ((count[sense] ?? 0) > (count[best] ?? 0)) best = sense;
  }
  return classes[synset[best] ?? 0] ?? 0;
}
