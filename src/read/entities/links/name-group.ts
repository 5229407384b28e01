import type { NameParts } from "../phrases/noun-phrase.ts";

/** All mentions of a name that is written alike. */
export interface NameGroup {
  readonly key: string;
  readonly name: NameParts;
  /** Phrases, in the order of the text: one for each cluster that bears the name. */
  readonly bearers: number[];
  /** Every phrase with the name, in the order of the text. */
  readonly mentions: number[];
}
