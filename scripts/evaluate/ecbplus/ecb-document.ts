/** What a mention names. */
export type EcbKind = "action" | "human" | "thing" | "place" | "time";

/** A word of a document as the corpus cuts it. */
export interface EcbToken {
  readonly sentence: number;
  readonly text: string;
}

/** A phrase that annotators marked. */
export interface EcbMention {
  readonly kind: EcbKind;
  /** Indexes in `tokens`, rising; not always next to each other. */
  readonly tokens: readonly number[];
  readonly sentence: number;
  /** Mentions of one chain are one event or entity; unique to the mention where nobody linked it. */
  readonly chain: string;
}

/** A document of ECB+. */
export interface EcbDocument {
  /** "12_3ecbplus". */
  readonly name: string;
  readonly topic: string;
  readonly tokens: readonly EcbToken[];
  /** In the order of the text. */
  readonly mentions: readonly EcbMention[];
}
