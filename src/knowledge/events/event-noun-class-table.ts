/**
 * Lexicographer files of WordNet whose nouns can name what happened ("resignation", "quake",
 * "denial"). The others name who, what or where.
 */
export const EVENT_NOUN_CLASSES: ReadonlySet<string> = new Set([
  "noun.act",
  "noun.communication",
  "noun.event",
  "noun.phenomenon",
  "noun.possession",
  "noun.process",
  "noun.state",
]);
