import type { NameType } from "../analysis/name.ts";
import type { TokenRange } from "../analysis/ranges.ts";
import type { UniversalPos } from "../analysis/universal-pos.ts";

/** Words of a text with their tags, from whatever tagger. */
export interface NameDocument {
  readonly forms: readonly string[];
  readonly upos: readonly UniversalPos[];
  readonly xpos: readonly string[];
  /** For each sentence, the index of the first word after it, rising. */
  readonly sentenceEnds: ArrayLike<number>;
}

/** Where a name is, and what it most likely names. */
export interface NameSpan extends TokenRange {
  readonly type: NameType;
}
