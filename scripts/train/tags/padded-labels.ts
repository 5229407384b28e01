import { REACH } from "../../../src/read/language/tags/linear/feature-space.ts";

/** Labels of a sentence before there are any: outside it, every label is the one after the last. */
export function paddedLabels(count: number, tagCount: number): Uint8Array {
  return new Uint8Array(count + REACH).fill(tagCount);
}
