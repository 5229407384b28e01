/** Words that make a source anonymous wherever they stand in its name: the press's own formulas. */
export const ANONYMITY_WORDS: readonly string[] = [
  "anonymous",
  "unnamed",
  "unidentified",
  "undisclosed",
  "unspecified",
];

/**
 * Plural nouns for people that nobody could go back to, when they end a name in lower case ("local
 * residents", but not "Jehovah's Witnesses"). After the vague attributions that the stylebooks of
 * the Associated Press and Reuters ask reporters to avoid.
 */
export const ANONYMOUS_NOUNS: readonly string[] = [
  "sources",
  "residents",
  "locals",
  "villagers",
  "witnesses",
  "eyewitnesses",
  "people",
  "officials",
  "activists",
  "observers",
  "analysts",
  "reports",
];
