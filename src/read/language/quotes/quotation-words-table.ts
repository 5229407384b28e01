/**
 * Words that show a clause, in lower case: pronouns, auxiliaries, conjunctions. What is quoted with
 * one of them is something somebody said, not a word held at arm's length.
 *
 * Source: closed classes of English grammar.
 */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  (
    "i you he she it we they me him us them my your our their am is are was were be been being " +
    "do does did have has had will would can could shall should may might must n't not 'm 's 're " +
    "'ve 'll 'd ’m ’re ’ve ’ll ’d n’t if because when who what why how there let please thank yes no"
  ).split(" "),
);

/**
 * Nouns and participles before the name of a work: "the film", "titled".
 *
 * Source: classes of WordNet's `creation.n.02` and `publication.n.01` that news names works with.
 */
export const WORK_WORDS: ReadonlySet<string> = new Set(
  (
    "book novel memoir biography autobiography film movie documentary play musical opera song " +
    "single album hit anthem poem essay article column op-ed editorial report paper study book's " +
    "episode series show sitcom drama program programme podcast painting sculpture photograph " +
    "photo exhibition video game magazine newspaper titled entitled headlined called named " +
    "chapter story trilogy sequel soundtrack track book ballad thriller comedy"
  ).split(" "),
);

/**
 * Words that hold what is quoted behind them at arm's length: `the so-called "safe zone"`.
 *
 * Source: the adjectives that Merriam-Webster gives as synonyms of "so-called" and "alleged".
 */
export const DISTANCING_WORDS: ReadonlySet<string> = new Set(
  (
    "so-called alleged supposed purported ostensible self-styled self-proclaimed self-described " +
    "would-be"
  ).split(" "),
);

/** Auxiliaries of the passive, in lower case. */
export const PASSIVE_AUXILIARIES: ReadonlySet<string> = new Set(
  "is are was were be been being".split(" "),
);
