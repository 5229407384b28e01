import { KEY_BITS } from "../../../src/read/language/tags/linear/mix-hash.ts";

/** Numbers for the keys that are common enough to learn from. */
export interface FeatureIndex {
  /** Numbers run from 1 to `size - 1`; 0 is for all other keys. */
  readonly size: number;
  /** Rising. */
  readonly keys: Int32Array;
  find(key: number): number;
}

/**
 * Counts in how many documents a key is met. Documents rather than places: a name that fills one
 * document would otherwise be learnt by heart, and its shape and surroundings not at all.
 */
export function createFeatureCounter() {
  const lastDocument = new Int32Array(1 << KEY_BITS);
  const documents = new Uint8Array(1 << KEY_BITS);
  return {
    /** Counts the first `count` keys; documents are numbered from 1. */
    add(keys: Int32Array, count: number, document: number): void {
      for (let i = 0; i < count; i++) {
        const key = keys[i] ?? 0;
        if (lastDocument[key] === document) continue;
        lastDocument[key] = document;
        if ((documents[key] ?? 0) < 255) documents[key] = (documents[key] ?? 0) + 1;
      }
    },
    /** Numbers for the keys of at least so many documents. */
    index(least: number): FeatureIndex {
      const numbers = new Int32Array(1 << KEY_BITS);
      let size = 1;
      for (let key = 0; key < documents.length; key++) {
        if ((documents[key] ?? 0) >= least) numbers[key] = size++;
      }
      const keys = new Int32Array(size);
      for (let key = 0; key < numbers.length; key++) keys[numbers[key] ?? 0] = key;
      return { size, keys, find: (key: number) => numbers[key] ?? 0 };
    },
  };
}
