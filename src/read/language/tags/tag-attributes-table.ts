/**
 * What is known of a word before its tag is: each is a number, and equal numbers mean alike words.
 * `describeWord` fills them in, in this order.
 */
export const TAG_ATTRIBUTES = [
  /** The normal form, and the same in small letters. */
  "form",
  "lower",
  /** The last letters, one to five; the first ones. */
  "suffix1",
  "suffix2",
  "suffix3",
  "suffix4",
  "suffix5",
  "prefix1",
  "prefix2",
  "prefix3",
  /** Capitals, letters, digits and marks in their order; capitals alone. */
  "shape",
  "capitals",
  /** Tags that the form was met with; that its small letters were met with, for a capital. */
  "kind",
  "lowerKind",
  /** Tags it was met with or, for a rare word, its ending and what the lexicon says. */
  "guess",
  /** Parts of speech and class of meaning in the lexicon. */
  "grammar",
  "meaning",
  /** Whether it is the first word, and whether the sentence is all in capitals or a title. */
  "place",
] as const;

/** Name of an attribute. */
export type TagAttribute = (typeof TAG_ATTRIBUTES)[number];

/** The attributes that belong to the place rather than to the word. */
export const PLACED_TAG_ATTRIBUTES: readonly TagAttribute[] = ["place"];

/** Index of an attribute. */
export const tagAttribute = (name: TagAttribute): number => TAG_ATTRIBUTES.indexOf(name);
