import type { NounPhrase } from "../phrases/noun-phrase.ts";
import type { PhraseSource } from "../phrases/phrase-source.ts";
import type { PhraseTraits } from "../traits/phrase-traits.ts";
import type { Clusters } from "./clusters.ts";

/** What the rules that join phrases look at. */
export interface LinkSource {
  readonly source: PhraseSource;
  readonly phrases: readonly NounPhrase[];
  readonly traits: readonly PhraseTraits[];
  readonly clusters: Clusters;
  /** Index of the phrase that a token is a head of; -1 for none. */
  readonly phraseAt: (token: number | null) => number;
  /** Index of the phrase of a phrase's possessor; `null` for none. */
  readonly ownerOf: (phrase: number) => number | null;
}
