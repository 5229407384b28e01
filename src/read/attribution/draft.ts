import type { CueUse } from "./cue-entry.ts";
import type { TokenList } from "./token-lists.ts";

/** An attribution in the making, by tokens. */
export interface Draft {
  /** The main word of the cue. */
  readonly head: number;
  /** All words of the cue. */
  readonly cue: TokenList;
  readonly lemma: string;
  readonly use: Pick<CueUse, "frame" | "force" | "certainty">;
  readonly source: Phrase | null;
  readonly addressee: Phrase | null;
  readonly content: TokenList;
  /** Whether a quotation beside it may be its content: "said", but not "endorsed". */
  readonly speaks: boolean;
}

/** A noun phrase by its tokens. */
export interface Phrase {
  readonly head: number;
  readonly tokens: TokenList;
}
