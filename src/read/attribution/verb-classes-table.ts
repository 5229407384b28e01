// Classes of verbs that rules ask for by name. Source: general knowledge of English grammar.

/** Verbs that are hardly ever used without what is said: for them, content is looked for harder. */
export const ALWAYS_SAY: ReadonlySet<string> = new Set(
  (
    "say tell add insist argue claim assert suggest warn contend acknowledge concede note believe " +
    "allege report announce explain remark"
  ).split(" "),
);

/** Verbs whose object is the one told: a "that" behind it opens what is told. */
export const TELLING: ReadonlySet<string> = new Set(
  "tell inform remind assure reassure notify warn advise brief convince".split(" "),
);

/** Verbs that ask: "if" behind them opens what is asked. */
export const ASKING: ReadonlySet<string> = new Set("ask wonder inquire".split(" "));

/** "Was asked to", "was told to": whoever is asked is no part of what is asked. */
export const MAY_BE_ASKED: ReadonlySet<string> = new Set(
  "ask tell urge order warn advise".split(" "),
);

/** Verbs whose subject is raised in the active: "seems to". */
export const RAISING: ReadonlySet<string> = new Set(["seem", "appear"]);

/** Verbs that take back the verb below: "refused to confirm". */
export const NEGATING: ReadonlySet<string> = new Set("refuse decline fail".split(" "));

/** Nouns that stand for what somebody said, in front of "the government denies". */
export const SAID_NOUNS: ReadonlySet<string> = new Set(
  "charge claim allegation accusation assertion report suggestion rumour rumor account".split(" "),
);
