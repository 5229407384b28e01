/**
 * Verbs that say next to nothing without their object: "took steps", "made an appearance".
 * The most frequent of Jespersen's light verbs. What is had, got or given stays a thing of its own.
 */
export const THIN_VERBS: ReadonlySet<string> = new Set(["make", "take"]);

/** Coarse classes of WordNet of what can be neither held nor captured. */
export const ABSTRACT_CLASSES: ReadonlySet<string> = new Set([
  "noun.act",
  "noun.attribute",
  "noun.cognition",
  "noun.communication",
  "noun.event",
  "noun.feeling",
  "noun.motive",
  "noun.phenomenon",
  "noun.process",
  "noun.relation",
  "noun.state",
]);
