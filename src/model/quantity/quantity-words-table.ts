/**
 * What words around a figure do to its bounds. `exactly` changes nothing; `total` says that the
 * figure covers everything.
 */
export type QuantityEffect =
  | "about"
  | "nearly"
  | "just-over"
  | "at-least"
  | "more-than"
  | "at-most"
  | "fewer-than"
  | "exactly"
  | "total";

/** English words that stand before a figure: comparative and superlative modifiers and hedges. */
export const WORDS_BEFORE: ReadonlyMap<string, QuantityEffect> = new Map<string, QuantityEffect>([
  ["about", "about"],
  ["around", "about"],
  ["some", "about"],
  ["roughly", "about"],
  ["approximately", "about"],
  ["circa", "about"],
  ["an estimated", "about"],
  ["estimated", "about"],
  ["~", "about"],
  ["nearly", "nearly"],
  ["almost", "nearly"],
  ["close to", "nearly"],
  ["just under", "nearly"],
  ["just over", "just-over"],
  ["a little over", "just-over"],
  ["slightly more than", "just-over"],
  ["at least", "at-least"],
  ["no fewer than", "at-least"],
  ["no less than", "at-least"],
  ["not fewer than", "at-least"],
  ["not less than", "at-least"],
  ["as few as", "at-least"],
  ["upwards of", "at-least"],
  ["a minimum of", "at-least"],
  ["more than", "more-than"],
  ["over", "more-than"],
  ["well over", "more-than"],
  ["in excess of", "more-than"],
  ["exceeding", "more-than"],
  [">", "more-than"],
  ["up to", "at-most"],
  ["as many as", "at-most"],
  ["at most", "at-most"],
  ["no more than", "at-most"],
  ["not more than", "at-most"],
  ["a maximum of", "at-most"],
  ["fewer than", "fewer-than"],
  ["less than", "fewer-than"],
  ["under", "fewer-than"],
  ["below", "fewer-than"],
  ["<", "fewer-than"],
  ["exactly", "exactly"],
  ["precisely", "exactly"],
  ["only", "exactly"],
  ["just", "exactly"],
  ["a total of", "total"],
  ["all", "total"],
  ["in all", "total"],
]);

/** English words that stand after a figure, in the same sense. */
export const WORDS_AFTER: ReadonlyMap<string, QuantityEffect> = new Map<string, QuantityEffect>([
  ["or so", "about"],
  ["or more", "at-least"],
  ["at least", "at-least"],
  ["+", "at-least"],
  ["plus", "at-least"],
  ["or fewer", "at-most"],
  ["or less", "at-most"],
  ["at most", "at-most"],
  ["in total", "total"],
  ["in all", "total"],
]);

/** Words for none, each a figure of its own. */
export const NONE_WORDS: readonly string[] = [
  "no",
  "none",
  "nobody",
  "no one",
  "nothing",
  "nil",
  "not one",
  "not a single",
];
