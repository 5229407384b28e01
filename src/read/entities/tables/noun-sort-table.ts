import { SORTS } from "../traits/phrase-traits.ts";

const { human, body, place, thing } = SORTS;

/** What the nouns of a class of WordNet name; all other classes are matters of the mind. */
export const SORTS_OF_CLASSES: ReadonlyMap<string, number> = new Map([
  ["noun.person", human],
  ["noun.group", body],
  ["noun.location", place],
  ["noun.artifact", thing],
  ["noun.object", place | thing],
  ["noun.animal", thing],
  ["noun.plant", thing],
  ["noun.food", thing],
  ["noun.substance", thing],
  ["noun.body", thing],
]);

/** Nouns whose first sense in WordNet is not the one of news. Source: own observation. */
export const SORTS_OF_WORDS: ReadonlyMap<string, number> = new Map([
  ["local", human],
  ["source", human | thing],
  // Of the widest classes WordNet says only that they are wide.
  ["group", human | body],
  ["person", human],
  ["people", human],
  ["animal", thing],
  ["plant", thing],
  ["table", thing],
  ["village", place],
  ["town", place],
  ["city", place],
  ["capital", place],
  ["country", place | body],
  ["nation", place | body],
  ["state", place | body],
  ["force", human | body],
  ["staff", human | body],
]);
