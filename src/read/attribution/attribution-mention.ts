import type { Certainty } from "../../model/source.ts";
import type { TextSpan } from "../language/analysis/ranges.ts";

/**
 * One attribution of the text: somebody (`source`) is said (`cue`) to have said or thought
 * something (`content`), as in PARC 3 and PolNeAR. Nested ones lie inside the content of the outer.
 */
export interface AttributionMention {
  readonly source: SourceMention | null;
  /** The outlet or person told, where one is named: "told Reuters", "confirmed to Fox News". */
  readonly addressee: SourceMention | null;
  readonly cue: AttributionCue;
  /** In the order of the text: "The posts", "are ours", he said, "and will stay so". */
  readonly content: readonly TextSpan[];
  /** Tokens at the top of the content's clauses, in order; empty when the content has none. */
  readonly contentHeads: readonly number[];
  /** Whether the content stands in quotation marks, wholly, in part, or not. */
  readonly quoted: "direct" | "mixed" | "indirect";
}

/** Who is named as source: "the spokesman", "sources familiar with the matter". */
export interface SourceMention extends TextSpan {
  /** The token at the head of the phrase. */
  readonly head: number;
}

/** What attributes. */
export interface AttributionCue extends TextSpan {
  /** The token of the cue's main word; of a colon or an opening mark, that token. */
  readonly head: number;
  /** The main word's lemma: "say", "accord", "claim", "statement", ":", "\"". */
  readonly lemma: string;
  readonly force: CueForce;
  /** "did not say", "refused to confirm". */
  readonly negated: boolean;
  /** How sure the cue presents the source: "confirmed" certain, "believes" probable. */
  readonly certainty: Certainty;
}

/**
 * What a source does with the content. `assert`: puts it forward. `believe`: holds it so. `deny`:
 * rejects it. `doubt`: questions it. `ask`: asks whether or about it. `demand`: wants it done.
 * `expect`: foresees it. `plan`: promises or threatens to do it. `fear` and `hope` speak for
 * themselves. `perceive`: saw, found, learnt it. `comment`: speaks about it or takes a stand on it
 * without saying that it is so: discussed, praised, condemned, supports.
 */
export type CueForce =
  | "assert"
  | "believe"
  | "deny"
  | "doubt"
  | "ask"
  | "demand"
  | "expect"
  | "plan"
  | "fear"
  | "hope"
  | "perceive"
  | "comment";
