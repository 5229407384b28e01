import type { UniversalPos } from "../analysis/universal-pos.ts";

/** A word with the tags that a tagger gave it. */
export interface TaggedWord {
  readonly form: string;
  readonly upos: UniversalPos;
  readonly xpos: string;
}
