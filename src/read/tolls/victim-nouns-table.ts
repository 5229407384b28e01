/**
 * Nouns that stand for those whom something happened to, by lemma, with the predicate that happened
 * to them: "31 deaths", "a death toll of 31" say that 31 people died. After the casualty terms of
 * the EM-DAT glossary and the usage of news reports.
 */
export const VICTIM_NOUNS: ReadonlyMap<string, string> = new Map([
  ["death", "death"],
  ["fatality", "death"],
  ["casualty", "casualty"],
  ["injury", "injury"],
]);

/** What a "toll" counts by the word in front of it; a bare one counts the dead. */
export const TOLLS: ReadonlyMap<string, string> = new Map([
  ["", "death"],
  ["death", "death"],
  ["casualty", "casualty"],
  ["injury", "injury"],
]);
