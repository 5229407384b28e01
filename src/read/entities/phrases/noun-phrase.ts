import type { TokenRange } from "../../language/analysis/ranges.ts";

/** A phrase that may refer to something: the noun with what stands before it. */
export interface NounPhrase extends TokenRange {
  /** Its head in the tree. */
  readonly head: number;
  /** The noun that says what it is: "people" of "dozens of people". */
  readonly core: number;
  /** Every token that stands for the whole phrase in the tree: head, core, head of its name. */
  readonly heads: readonly number[];
  readonly kind: "name" | "description" | "pronoun";
  readonly sentence: number;
  /** Of a name only. */
  readonly name: NameParts | null;
}

/** The proper name in a phrase, without titles: "Ned Price". */
export interface NameParts extends TokenRange {
  /** Its words, folded, without particles, initials' stops and generations. */
  readonly words: readonly string[];
  /** Whether titles or nouns stand before it: "spokesman Ned Price". */
  readonly titled: boolean;
  /** "jr", "ii"; "" for most. */
  readonly generation: string;
  /** What the language layer takes it for: a hint. */
  readonly hint: "person" | "place" | "organisation" | "demonym" | "other" | null;
}
