/** Verbs whose participle in front of a noun tells an event: "kidnapped workers". Own list. */
export const HARM_PARTICIPLES: ReadonlySet<string> = new Set(
  `abduct arrest attack behead bomb capture damage destroy detain execute hijack hospitalize injure
   jail kidnap kill loot murder seize shoot steal wound oust`.split(/\s+/),
);

/** Participles that have become prepositions; without dependents they are nothing else. */
export const VERB_PREPOSITIONS: ReadonlySet<string> = new Set(
  "according including regarding concerning following excluding given".split(" "),
);
