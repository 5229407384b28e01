/**
 * Nouns by which a party to something is denied without denying the thing, by lemma: who "denied
 * any involvement in the attack" takes the attack for given.
 */
export const INVOLVEMENT_NOUNS: ReadonlySet<string> = new Set(
  "involvement responsibility role part participation complicity hand blame guilt".split(" "),
);
