/** Auxiliaries that put a clause ahead of the moment it is told at. */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set([
  "will",
  "shall",
  "'ll",
  "\u2019ll",
  "wo",
  "may",
  "might",
  "can",
  "could",
  "would",
  "should",
  "must",
]);

/**
 * Verbs whose infinitive tells of something done ("managed to escape", "began to shoot"): the
 * implicative and aspectual verbs of Karttunen 1971, and raising verbs. All others look ahead
 * ("plans to meet").
 */
export const DONE_BEFORE_INFINITIVES: ReadonlySet<string> = new Set([
  "appear",
  "begin",
  "bother",
  "cease",
  "come",
  "continue",
  "dare",
  "fail",
  "get",
  "go",
  "happen",
  "help",
  "manage",
  "remember",
  "seem",
  "start",
  "use",
]);

/** Meanings of verbs whose present tense schedules nothing: "the owner believes". WordNet's files. */
export const TIMELESS_VERBS: ReadonlySet<string> = new Set([
  "verb.cognition",
  "verb.communication",
  "verb.perception",
  "verb.emotion",
]);
