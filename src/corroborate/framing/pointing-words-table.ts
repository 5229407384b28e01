/**
 * Nouns that say no more of somebody than that they did the harm just told: "the perpetrators", "the
 * attackers". Doer nouns of the verbs of FrameNet's frames `Attack`, `Committing_crime` and
 * `Offenses`.
 */
export const POINTING_WORDS: ReadonlySet<string> = new Set(
  `perpetrator perpetrators attacker attackers assailant assailants culprit culprits aggressor
   aggressors raider raiders offender offenders wrongdoer wrongdoers`.split(/\s+/u),
);

/** Kinds of event that have such a doer, as the knowledge base names them and what they are kinds of. */
export const HARMFUL_CONCEPTS: ReadonlySet<string> = new Set([
  "armed violence",
  "attack",
  "killing",
  "murder",
  "abduction",
  "explosion",
  "arson",
  "robbery",
  "storming",
]);
