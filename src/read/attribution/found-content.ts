import type { CueUse } from "./cue-entry.ts";
import type { TokenList } from "./token-lists.ts";

/** What a cue brings in, by which of its uses. */
export interface FoundContent {
  readonly use: CueUse;
  readonly content: TokenList;
  /** Words between cue and content that belong to the cue: "about" of "spoke about". */
  readonly cueMore: TokenList;
}
