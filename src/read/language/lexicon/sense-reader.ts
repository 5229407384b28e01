import { lazily } from "../../../model/schema/lazily.ts";
import { readTextSection, type Sections, section } from "../data/sections.ts";
import { applyCapitals, ODD_SPELLING } from "./apply-capitals.ts";
import { classPos } from "./class-pos.ts";
import { LEXICOGRAPHER_CLASSES } from "./lexicographer-classes-table.ts";
import type { LexiconPos, LexiconSense } from "./lexicon.ts";
import type { SenseTable } from "./sense-table.ts";
import type { WordTable } from "./word-table.ts";

/** Senses as data. */
export interface SenseReader {
  read(sense: number): LexiconSense;
  /** Most frequent first. */
  ofWord(id: number, pos: LexiconPos | null): readonly LexiconSense[];
}

/** Makes {@link LexiconSense}s of the numbers of a table. */
export function createSenseReader(
  sections: Sections,
  words: WordTable,
  table: SenseTable,
  isInstance: (synset: number) => boolean,
): SenseReader {
  const capitals = section(sections, "senses.capitals.0", Uint8Array);
  const oddSpellings = lazily(() => {
    const lines = readTextSection(sections, "senses.odd").split("\n");
    const spellings = new Map<number, string>();
    capitals.forEach((mask, sense) => {
      if (mask === ODD_SPELLING) spellings.set(sense, lines[spellings.size] ?? "");
    });
    return spellings;
  });
  const spelling = (sense: number): string => {
    const mask = capitals[sense] ?? 0;
    return mask === ODD_SPELLING
      ? (oddSpellings().get(sense) ?? "")
      : applyCapitals(words.text(table.words()[sense] ?? 0), mask);
  };

  const read = (sense: number): LexiconSense => {
    const synset = table.synset[sense] ?? 0;
    const name = table.classes[synset] ?? 0;
    return {
      id: sense,
      synset,
      word: spelling(sense),
      pos: classPos(name),
      class: LEXICOGRAPHER_CLASSES[name] ?? "noun.Tops",
      count: table.counts()[sense] ?? 0,
      isInstance: isInstance(synset),
    };
  };

  return {
    read,
    ofWord(id, pos) {
      if (id < 0) return [];
      const senses: LexiconSense[] = [];
      for (let sense = table.starts[id] ?? 0; sense < (table.starts[id + 1] ?? 0); sense++) {
        const found = classPos(table.classes[table.synset[sense] ?? 0] ?? 0);
        if (pos === null || pos === found) senses.push(read(sense));
      }
      // Within a part of speech they are in WordNet's order, which counts do not always follow.
      return pos === null ? mergedByCount(senses) : senses;
    },
  };
}

/** Merges the lists of the parts of speech, each in its order, the larger count first. */
function mergedByCount(senses: readonly LexiconSense[]): readonly LexiconSense[] {
  // A sense counts as often as the most frequent one that follows it, so that none overtakes.
  const ranks = senses.map(({ count }) => count);
  for (let i = senses.length - 2; i >= 0; i--) {
    if (senses[i]?.pos === senses[i + 1]?.pos) {
      ranks[i] = Math.max(ranks[i] ?? 0, ranks[i + 1] ?? 0);
    }
  }
  return senses
    .map((sense, index) => ({ sense, rank: ranks[index] ?? 0 }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ sense }) => sense);
}
