import { differences, packIntegers, sumUp, unpackIntegers } from "../data/packed-integers.ts";
import type { SectionArray, Sections } from "../data/sections.ts";
import { mixHash, toKey } from "../tags/linear/mix-hash.ts";

/** What a word or an expression is known to be part of the name of, as bits. */
export const KNOWN = {
  given: 1,
  family: 2,
  place: 4,
  organisation: 8,
  other: 16,
  placePart: 32,
  organisationPart: 64,
  demonym: 128,
  /** For expressions of several words. */
  wholePerson: 256,
  wholePlace: 512,
  wholeOrganisation: 1024,
  wholeOther: 2048,
} as const;

/** The bits of expressions. */
export const WHOLE = 256 + 512 + 1024 + 2048;

/** Known names. */
export interface Gazetteer {
  /** Bits of a word or expression, by its key; 0 for none. One in 500 unknown ones has some. */
  find(key: number): number;
}

const SEED = 0x6a09e667;

/** Hash of a word, or of an expression by handing in the hash of its beginning. */
export function gazetteerHash(word: string, beginning = SEED): number {
  let hash = mixHash(beginning, 32);
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    hash = mixHash(hash, code >= 65 && code <= 90 ? code + 32 : code);
  }
  return hash;
}

/** Key of a hash. */
export const gazetteerKey: (hash: number) => number = toKey;

/** Writes known names, given the bits by the word or expression. */
export function packGazetteer(bits: ReadonlyMap<string, number>): Record<string, SectionArray> {
  const byKey = new Map<number, number>();
  for (const [name, value] of bits) {
    let hash = SEED;
    for (const word of name.split(" ")) hash = gazetteerHash(word, hash);
    const key = gazetteerKey(hash);
    byKey.set(key, (byKey.get(key) ?? 0) | value);
  }
  const keys = [...byKey.keys()].sort((a, b) => a - b);
  return {
    ...packIntegers("gazetteer.keys", differences(keys)),
    ...packIntegers(
      "gazetteer.bits",
      keys.map((key) => byKey.get(key) ?? 0),
    ),
  };
}

/**
 * Opens what {@link packGazetteer} wrote.
 *
 * @throws SyntaxError when a section is missing.
 */
export function openGazetteer(sections: Sections): Gazetteer {
  const keys = sumUp(unpackIntegers(sections, "gazetteer.keys"));
  const bits = unpackIntegers(sections, "gazetteer.bits");
  const mask = 2 ** Math.ceil(Math.log2(keys.length * 2 + 2)) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  keys.forEach((key, index) => {
    let slot = key & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = index;
  });
  return {
    find(key) {
      for (let slot = key & mask; ; slot = (slot + 1) & mask) {
        const index = slots[slot] ?? -1;
        if (index < 0) return 0;
        if (keys[index] === key) return bits[index] ?? 0;
      }
    },
  };
}
