/** Nouns by which a text says why: "the cause was arson", "revenge was the motive". WordNet: reason, cause. */
export const CAUSE_NOUNS: ReadonlySet<string> = new Set(["cause", "reason", "motive", "trigger"]);

/** Prepositions that put a reason in front of them, where they are more than a time. */
export const CAUSE_PREPOSITIONS: ReadonlySet<string> = new Set([
  "because of",
  "due to",
  "owing to",
  "on account of",
]);

/** Nouns after which another noun is a cause: "as a result of", "as a consequence of". */
export const RESULT_NOUNS: ReadonlySet<string> = new Set(["result", "consequence"]);

/** What moves somebody, after "out of": "out of revenge". WordNet: motive, feeling. */
export const MOTIVES: ReadonlySet<string> = new Set(
  `anger desperation despair envy fear frustration greed hate hatred jealousy malice necessity rage
   revenge spite vengeance`.split(/\s+/),
);

/** Classes of WordNet whose first sense no cause has: who or where, not why. */
export const NO_CAUSE_CLASSES: ReadonlySet<string> = new Set([
  "noun.person",
  "noun.group",
  "noun.location",
  "noun.time",
  "noun.animal",
]);
