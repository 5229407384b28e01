import type { UniversalPos } from "../../analysis/universal-pos.ts";

/** A sentence as columns, one entry a word. */
export interface TaggedSentence {
  readonly forms: readonly string[];
  readonly upos: readonly UniversalPos[];
  readonly xpos: readonly string[];
  /** Its tree, if there is one: makes voice and verb forms surer. */
  readonly tree: {
    /** Index in the sentence of the head of each word; -1 for the root. */
    readonly heads: readonly number[];
    readonly relations: readonly string[];
  } | null;
}
