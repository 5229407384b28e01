import { sumUp, unpackIntegers } from "../../data/packed-integers.ts";
import { type Sections, section } from "../../data/sections.ts";
import { KEY_BITS } from "./mix-hash.ts";

/** Weights of a linear model: for each feature that counts, a number for some of the labels. */
export interface LinearWeights {
  /** Adds the weights of the first `count` keys to the scores of the labels. */
  add(keys: Int32Array, count: number, scores: Int32Array): void;
}

/**
 * Opens weights that `packLinearWeights` wrote: keys in rising order as differences, how many
 * weights each has, then label and weight of each.
 *
 * @throws SyntaxError when a section is missing.
 */
export function openLinearWeights(sections: Sections, name: string): LinearWeights {
  const keys = sumUp(unpackIntegers(sections, `${name}.keys`));
  const counts = section(sections, `${name}.counts`, Uint8Array);
  const labels = section(sections, `${name}.labels`, Uint8Array);
  const weights = section(sections, `${name}.weights`, Int8Array);
  // A label in the low byte and its weight above: one look into memory for both.
  const entries = new Int16Array(labels.length);
  for (let i = 0; i < entries.length; i++) {
    entries[i] = ((weights[i] as number) << 8) | (labels[i] as number);
  }
  // Half full at most. A slot holds the key with the number of weights above it, 0 when it is free,
  // and where the weights begin.
  const mask = 2 ** Math.ceil(Math.log2(keys.length * 2 + 2)) - 1;
  const slots = new Int32Array(2 * (mask + 1));
  let next = 0;
  for (let feature = 0; feature < keys.length; feature++) {
    const key = keys[feature] as number;
    const count = counts[feature] as number;
    let slot = slotOf(key, mask);
    while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = (count << KEY_BITS) | key;
    slots[2 * slot + 1] = next;
    next += count;
  }

  return {
    add(wanted, count, scores) {
      for (let i = 0; i < count; i++) {
        const key = wanted[i] ?? 0;
        let slot = slotOf(key, mask);
        let found = slots[2 * slot] ?? 0;
        while (found !== 0 && (found & KEY_MASK) !== key) {
          slot = (slot + 1) & mask;
          found = slots[2 * slot] ?? 0;
        }
        const first = slots[2 * slot + 1] ?? 0;
        const end = first + (found >>> KEY_BITS);
        for (let at = first; at < end; at++) {
          const entry = entries[at] ?? 0;
          const label = entry & 255;
          scores[label] = (scores[label] ?? 0) + (entry >> 8);
        }
      }
    },
  };
}

const KEY_MASK = 2 ** KEY_BITS - 1;

// Keys are hashes already: any bits will do.
const slotOf = (key: number, mask: number) => (key ^ (key >>> 7)) & mask;
