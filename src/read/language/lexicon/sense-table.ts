import { lazily } from "../../../model/schema/lazily.ts";
import { sumUp, unpackIntegers } from "../data/packed-integers.ts";
import { type Sections, section } from "../data/sections.ts";

/** Senses and synsets by number. What a tagger does not need is decoded when first asked for. */
export interface SenseTable {
  /** How many senses there are. */
  readonly size: number;
  /** Senses of word n: `[starts[n], starts[n + 1])`, by part of speech, then by frequency. */
  readonly starts: Uint32Array;
  /** By sense. */
  readonly synset: Uint32Array;
  /** Class by synset: index in `LEXICOGRAPHER_CLASSES`. */
  readonly classes: Uint8Array;
  /** Word by sense. */
  readonly words: () => Uint32Array;
  /** How often each sense was met. */
  readonly counts: () => Uint32Array;
}

/** Decodes the senses. */
export function openSenseTable(sections: Sections): SenseTable {
  const sensesOfWord = section(sections, "senses.count.0", Uint8Array);
  const starts = new Uint32Array(sensesOfWord.length + 1);
  starts.set(sensesOfWord, 1);
  sumUp(starts);
  const size = starts[sensesOfWord.length] ?? 0;
  return {
    size,
    starts,
    synset: synsetsOfSenses(sections, size),
    classes: section(sections, "synsets.class.0", Uint8Array),
    words: lazily(() => {
      const words = new Uint32Array(size);
      for (let id = 0, sense = 0; id < sensesOfWord.length; id++) {
        for (const end = starts[id + 1] ?? 0; sense < end; sense++) words[sense] = id;
      }
      return words;
    }),
    counts: lazily(() => unpackIntegers(sections, "senses.tagged")),
  };
}

function synsetsOfSenses(sections: Sections, size: number): Uint32Array {
  const isKnown = section(sections, "senses.known.0", Uint8Array);
  const known = unpackIntegers(sections, "senses.synset");
  const synset = new Uint32Array(size);
  let next = 0;
  let at = 0;
  for (let sense = 0; sense < size; sense++) {
    synset[sense] = isKnown[sense] === 0 ? next++ : (known[at++] as number);
  }
  return synset;
}
