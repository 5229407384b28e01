/** What is known of a word when names are looked for, in this order. */
export const NAME_ATTRIBUTES = [
  /** The form in small letters; its end and beginning; its capitals and marks. */
  "lower",
  "suffix3",
  "prefix3",
  "shape",
  /** What names it is known from, and its class of meaning. */
  "known",
  "meaning",
  /** Title, initial, link, number or mark. */
  "role",
  // Those that follow belong to its place.
  /** UPOS and XPOS together. */
  "tag",
  /** Its place in a known expression of several words, and of what type that is. */
  "match",
  /** How the word is written elsewhere in the document. */
  "elsewhere",
  /** First word of the sentence; a sentence in capitals. */
  "place",
] as const;

/** Name of an attribute. */
export type NameAttribute = (typeof NAME_ATTRIBUTES)[number];

/** The attributes that belong to the place rather than to the word. */
export const PLACED_NAME_ATTRIBUTES: readonly NameAttribute[] = [
  "tag",
  "match",
  "elsewhere",
  "place",
];

/** How many attributes there are. */
export const NAME_WIDTH: number = NAME_ATTRIBUTES.length;

/** Index of an attribute. */
export const nameAttribute = (name: NameAttribute): number => NAME_ATTRIBUTES.indexOf(name);
