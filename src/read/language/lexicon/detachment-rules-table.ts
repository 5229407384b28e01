import type { LexiconPos } from "./lexicon.ts";

/**
 * Endings of inflected forms and what stands in their place in the dictionary form.
 * Source: the rules of detachment of morphy(7WN), WordNet 3.1.
 */
export const DETACHMENT_RULES: Readonly<
  Record<LexiconPos, readonly (readonly [ending: string, replacement: string])[]>
> = {
  noun: [
    ["s", ""],
    ["ses", "s"],
    ["xes", "x"],
    ["zes", "z"],
    ["ches", "ch"],
    ["shes", "sh"],
    ["men", "man"],
    ["ies", "y"],
  ],
  verb: [
    ["s", ""],
    ["ies", "y"],
    ["es", "e"],
    ["es", ""],
    ["ed", "e"],
    ["ed", ""],
    ["ing", "e"],
    ["ing", ""],
  ],
  adjective: [
    ["er", ""],
    ["est", ""],
    ["er", "e"],
    ["est", "e"],
  ],
  adverb: [],
};
