/**
 * Words by which a text says that an account leaves something out. Nouns and verbs after the frames
 * `Mention`, `Silence` and `Omission` of FrameNet 1.7 and VerbNet 29.1, 37.7; the fixed phrases after
 * the usage of news reports. All by lemma.
 */

/** "No mention of", "no reference to": nouns, with the preposition of what is missing. */
export const MENTION_NOUNS: ReadonlyMap<string, string> = new Map([
  ["mention", "of"],
  ["reference", "to"],
  ["allusion", "to"],
]);

/** Verbs that such a noun can be the object of; "no mention was needed" says nothing of an account. */
export const MAKING_VERBS: ReadonlySet<string> = new Set(
  "make contain have include carry give bear".split(" "),
);

/** "Does not mention", "did not refer to": verbs, with the preposition of what is missing. */
export const MENTION_VERBS: ReadonlyMap<string, string | null> = new Map([
  ["mention", null],
  ["refer", "to"],
  ["allude", "to"],
]);

/** "Failed to mention" is "did not mention". */
export const FAILING_VERBS: ReadonlySet<string> = new Set(["fail", "neglect", "omit", "forget"]);

/** Negations beside a verb. */
export const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "never", "n’t"]);

/** "The report omits the strikes": what only an account does in this sense. */
export const OMITTING_VERBS: ReadonlySet<string> = new Set(["omit", "leave"]);

/** "Says nothing of", "is silent on". */
export const SILENT_PREPOSITIONS: ReadonlySet<string> = new Set(["of", "about", "on"]);

/** Auxiliaries under which nothing is said of an account that exists: "would not mention". */
export const UNREAL_AUXILIARIES: ReadonlySet<string> = new Set(
  "will would can could may might shall should must".split(" "),
);

/** What is an account whoever gave it. */
export const ACCOUNT_NOUNS: ReadonlySet<string> = new Set(
  `account report article story statement communique release bulletin version coverage broadcast letter
   post tweet message memo memorandum text document summary testimony affidavit announcement`.split(
    /\s+/u,
  ),
);
