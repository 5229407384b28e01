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

/** Words for whom "the number of" counts, with what happened to them: "the number of people killed". */
export const VICTIM_WORDS: ReadonlyMap<string, string> = new Map([
  ["dead", "death"],
  ["fatality", "death"],
  ["death", "death"],
  ["kill", "killing"],
  ["casualty", "casualty"],
  ["injured", "injury"],
  ["injure", "injury"],
  ["wounded", "injury"],
  ["wound", "injury"],
]);

/** What a "toll" counts by the word in front of it; a bare one counts the dead. */
export const TOLLS: ReadonlyMap<string, string> = new Map([
  ["", "death"],
  ["death", "death"],
  ["casualty", "casualty"],
  ["injury", "injury"],
]);

/**
 * Prepositions before the figure that a toll has reached: "a toll of 31", "stood at 31". Another
 * ("rose by 12", "up from 25", "took its toll on 30") is that of another figure.
 */
export const TOLL_PREPOSITIONS: ReadonlySet<string> = new Set([
  "of",
  "at",
  "to",
  "above",
  "over",
  "past",
]);

/** Prepositions before two figures of which a toll has reached the second: "from 25 to 31". */
export const MOVE_PREPOSITIONS: ReadonlySet<string> = new Set(["from", "by"]);

/** What has injuries in its body has several, and is one: "he suffered three injuries". By lemma. */
export const BODILY_VERBS: ReadonlySet<string> = new Set([
  "suffer",
  "sustain",
  "have",
  "receive",
  "treat",
]);

/**
 * Verbs that take a toll from a lower figure to a higher one, by lemma: "the toll rose to 31" does
 * not contradict the 25 of before.
 */
export const RISING_VERBS: ReadonlySet<string> = new Set(
  "rise climb increase grow jump mount soar surge reach pass top".split(" "),
);
