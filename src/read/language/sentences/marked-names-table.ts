/**
 * Names that are written with an exclamation or question mark, without it: in the middle of a
 * sentence the mark ends nothing.
 *
 * Source: companies, papers, shows and works of general knowledge that English-language news writes
 * with their mark.
 */
export const MARKED_NAMES: ReadonlySet<string> = new Set([
  "Guess",
  "Jeopardy",
  "Joomla",
  "Oklahoma",
  "Yahoo",
  "Yum",
]);

/** Code units of the longest of them. */
export const LONGEST_MARKED_NAME = 8;
