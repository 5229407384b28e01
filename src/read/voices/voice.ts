import type { Source } from "../../model/source.ts";
import type { AttributionMention } from "../attribution/attribution-mention.ts";
import type { TextSpan } from "../language/analysis/ranges.ts";

/** One who speaks in the document, with everybody who passes the words on. */
export interface Voice {
  /** Equal for attributions to one source through one chain. */
  readonly key: string;
  /** Outermost first, the last is the source itself; empty is the document's own voice. */
  readonly hops: readonly Hop[];
}

/** Somebody in a chain, and the words that put them there. */
export interface Hop {
  readonly source: Source;
  /** Index in the document's entities; `null` when it is none of them. */
  readonly entity: number | null;
  /** Where they are named. */
  readonly span: TextSpan | null;
  /** `null` for an outlet that was told ("told Reuters"): nothing of its own attributes. */
  readonly attribution: AttributionMention | null;
}

/** The voices of a document, and who says what. */
export interface Voices {
  /** The document's own voice first, then in the order of the text. */
  readonly voices: readonly Voice[];
  /** Index in `voices` of who says the token. */
  readonly at: (token: number) => number;
  /** The attributions of that voice around the token, outermost first; not those of who passes it on. */
  readonly attributionsAt: (token: number) => readonly AttributionMention[];
}
