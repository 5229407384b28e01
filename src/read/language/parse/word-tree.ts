import type { UniversalPos } from "../analysis/universal-pos.ts";

/** The tree of a sentence, as columns with one entry a word. */
export interface WordTree {
  /** Index in the sentence of the head, -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** From 0 to 1. */
  readonly confidence: readonly number[];
  readonly upos: readonly UniversalPos[];
  readonly xpos: readonly string[];
}
