/**
 * Nouns by which a party to something is denied without denying the thing, by lemma: who "denied
 * any involvement in the attack" takes the attack for given.
 */
export const INVOLVEMENT_NOUNS: ReadonlySet<string> = new Set(
  "involvement responsibility role part participation complicity hand blame guilt".split(" "),
);

/**
 * Nouns of what a person is charged with, by lemma: who "denied murder", without an article, says that
 * it was not they, and takes the death for given. Source: the offences of VerbNet 33 and of court
 * reports; nouns that are as often no charge ("attack", "violence") are left out.
 */
export const OFFENCES: ReadonlySet<string> = new Set(
  (
    "murder manslaughter arson assault rape theft robbery burglary fraud kidnapping bribery perjury " +
    "espionage treason blackmail trespass harassment embezzlement extortion conspiracy"
  ).split(" "),
);
