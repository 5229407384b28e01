import { LAST_NOUN } from "./class-pos.ts";
import type { LexiconPos } from "./lexicon.ts";
import type { SenseTable } from "./sense-table.ts";

/** Three numbers with bits to leave standing. */
export type BitMask = readonly [number, number, number];

/** All bits. */
export const ALL_BITS: BitMask = [0xffffffff, 0xffffffff, 0xffffffff];

/** The bits that belong to a part of speech: its classes, and the frames with the verbs. */
export const POS_BITS: Readonly<Record<LexiconPos, BitMask>> = {
  // Classes 3-28.
  noun: [0x1ffffff8, 0, 0],
  // Classes 29-43 and frames 1-35, which are bits 46-80.
  verb: [0xe0000000, 0xffffcfff, 0x0001ffff],
  // Classes 0, 1 and 44.
  adjective: [0x00000003, 0x00001000, 0],
  adverb: [0x00000004, 0, 0],
};

/** First bit of the verb frames. */
const FRAME_BIT = 45;

/** Adds bits of a word's senses that are in `mask`; see {@link LexiconWords.addBits}. */
export type AddWordBits = (id: number, mask: BitMask, into: Uint32Array, at: number) => void;

/** Classes and verb frames of words as bits. */
export function createWordBits(
  senses: SenseTable,
  framesOf: (sense: number) => readonly number[],
): AddWordBits {
  return (id, mask, into, at) => {
    const addBit = (bit: number) => {
      const part = bit >>> 5;
      into[at + part] = (into[at + part] ?? 0) | ((1 << (bit & 31)) & (mask[part] ?? 0));
    };
    for (let sense = senses.starts[id] ?? 0; sense < (senses.starts[id + 1] ?? 0); sense++) {
      const name = senses.classes[senses.synset[sense] ?? 0] ?? 0;
      addBit(name);
      if (name > LAST_NOUN) for (const frame of framesOf(sense)) addBit(FRAME_BIT + frame);
    }
  };
}
