/** Endings behind an apostrophe, and the word they stand for. */
export const CONTRACTED_ENDINGS: ReadonlyMap<string, string> = new Map([
  ["m", "am"],
  ["re", "are"],
  ["ve", "have"],
  ["ll", "will"],
]);

/** Before "n't", where the verb itself changes. */
export const CONTRACTED_VERBS: ReadonlyMap<string, string> = new Map([
  ["ca", "can"],
  ["wo", "will"],
  ["sha", "shall"],
  ["ai", "is"],
]);

/** After these "'s" is "is" (or "has", which cannot be told apart); after others a possessive. */
export const IS_CONTRACTED_AFTER: ReadonlySet<string> = new Set(
  "it he she that there this what who where here how when everything nothing everybody".split(" "),
);
