/** Adjectives that only something said can be: a passport is not untrue. */
const UNTRUE = "false untrue incorrect inaccurate baseless unfounded groundless".split(" ");

/** Adjectives that things and people can be as well: a passport may be fake, a man wrong. */
const WRONG = "wrong fake fabricated".split(" ");

const UNTRUTHS =
  "fiction nonsense lie misinformation disinformation propaganda rumour rumor hoax".split(" ");

const TRUE = "true accurate case so fact".split(" ");

const RIGHT = "correct right".split(" ");

const being = (words: readonly string[]) => words.map((word) => `be ${word}`);

/**
 * Predicates that call what was said before untrue, as the predications stage words them ("be"
 * before an adjective or noun), in lower case. From the usage of denials in the press. A noun or a
 * verb alone does not: rumours spread, and a village lies near the border.
 */
export const FALSEHOOD_PREDICATES: ReadonlySet<string> = new Set([
  ...UNTRUE,
  ...WRONG,
  ...being([...UNTRUE, ...WRONG, ...UNTRUTHS]),
]);

/** Predicates that, negated, do the same: "it is not true", "that is not the case". */
export const TRUTH_PREDICATES: ReadonlySet<string> = new Set([
  "true",
  "accurate",
  ...RIGHT,
  ...being([...TRUE, ...RIGHT]),
]);

/** Of these, those that "it" or "this" need not say of something said: a passport is fake, a deed wrong. */
export const OF_THINGS_TOO: ReadonlySet<string> = new Set([
  ...WRONG,
  ...RIGHT,
  ...being([...WRONG, ...UNTRUTHS, ...RIGHT]),
]);

/** Words that point back to something said, in lower case lemmas: "that was false", "the claim". */
export const ANAPHORS: ReadonlySet<string> = new Set(
  [
    "that this it these those claim report allegation accusation statement assertion story rumour",
    "rumor suggestion charge news account which information",
  ]
    .join(" ")
    .split(" "),
);

/** Of these, those that somebody has made against somebody, or told as a side of the matter. */
export const ACCUSATIONS: ReadonlySet<string> = new Set([
  "allegation",
  "accusation",
  "charge",
  "account",
]);

/** Of these, those that mostly stand for a thing. */
export const THING_PRONOUNS: ReadonlySet<string> = new Set([
  "it",
  "these",
  "those",
  "this",
  "that",
  "which",
]);

/** Words that bring in what somebody is accused of. Source: VerbNet 33 and 81, and their nouns. */
export const ACCUSING_CUES: ReadonlySet<string> = new Set(
  "accuse allege charge blame accusation allegation claim denounce condemn".split(" "),
);

/** Verbs of denying that are said of offers and pleas as well. Source: VerbNet 77 (accept, reject). */
export const REJECTING_CUES: ReadonlySet<string> = new Set(
  "reject dismiss rebuff repudiate".split(" "),
);

/** Who speaks of themselves, as words of a text. */
export const FIRST_PERSONS: ReadonlySet<string> = new Set(["i", "we"]);
