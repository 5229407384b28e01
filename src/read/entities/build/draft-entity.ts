import type { NounPhrase } from "../phrases/noun-phrase.ts";
import type { PhraseTraits } from "../traits/phrase-traits.ts";

/** All phrases of one entity, in the order of the text. */
export interface DraftEntity {
  readonly phrases: readonly DraftPhrase[];
  /** A bit of `SORTS`; 0 when nothing tells. */
  readonly leaning: number;
  readonly number: PhraseTraits["number"];
}

/** A phrase with what it says. */
export interface DraftPhrase {
  readonly index: number;
  readonly phrase: NounPhrase;
  readonly traits: PhraseTraits;
  readonly label: string;
}
