/**
 * Words of open classes that say next to nothing by themselves, by lemma. Source: general knowledge
 * of English grammar (auxiliaries, light verbs, degree words, numerals without a number).
 */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  [
    "be have do get there here then now so too also very just only quite rather even still already",
    "really not n't never no ever again else other another same such own many much more most few",
    "several some any all both each every lot bit kind sort who which that what when where why how",
    "however yet almost about well as",
  ]
    .join(" ")
    .split(" "),
);

/** Pronouns for an unnamed person, in lower case. */
export const PERSON_PRONOUNS: ReadonlySet<string> = new Set(
  "somebody someone anybody anyone everybody everyone nobody no-one noone".split(" "),
);
