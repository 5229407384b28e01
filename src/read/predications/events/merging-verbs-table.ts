/**
 * Verbs that only say how another event goes on: begin and continue (VerbNet 55.1, begin and
 * continue), and those that say that what was to be done was done. The two are one event: "began
 * shooting" shoots, "managed to flee" flees. "stop" is not here: what stops is another event.
 */
export const ASPECT_VERBS: readonly string[] = [
  "begin",
  "start",
  "continue",
  "resume",
  "keep",
  "commence",
  "proceed",
  "restart",
];

/** As above, with an infinitive only: "manage to", "come to"; implicative (Karttunen 1971). */
export const ACHIEVING_VERBS: readonly string[] = [
  "manage",
  "get",
  "come",
  "happen",
  "fail",
  "use",
];

/** Of {@link ASPECT_VERBS}: those that make it last. */
export const LASTING_VERBS: readonly string[] = ["continue", "keep", "resume", "proceed"];

/** Verbs that say no more of an event than that it is there: "clashes erupted". Own list. */
export const OCCURRENCE_VERBS: readonly string[] = `
  begin | break out | commence | continue | ensue | erupt | escalate | flare | flare up | follow |
  happen | intensify | occur | resume | start | take place | come | go on | rage | persist | unfold
`
  .split("|")
  .map((verb) => verb.trim());

/** Verbs that say no more of a blast than where it was: "explosions rocked the town". Own list. */
export const SHAKING_VERBS: ReadonlySet<string> = new Set(["shake", "rock", "jolt", "rattle"]);

/** What so shakes a place. */
export const BLASTS: ReadonlySet<string> = new Set(["explosion", "blast", "bombing", "detonation"]);
