/**
 * Predicates that call what was said before untrue, as the predications stage words them ("be"
 * before an adjective or noun), in lower case. From the usage of denials in the press.
 */
export const FALSEHOOD_PREDICATES: ReadonlySet<string> = new Set(
  [
    "false untrue wrong incorrect inaccurate baseless unfounded groundless fake fabricated",
    "fiction nonsense lie misinformation disinformation propaganda rumour rumor hoax",
  ]
    .join(" ")
    .split(" ")
    .flatMap((word) => [`be ${word}`, word]),
);

/** Predicates that, negated, do the same: "it is not true", "that is not the case". */
export const TRUTH_PREDICATES: ReadonlySet<string> = new Set(
  "true correct accurate case so right fact".split(" ").flatMap((word) => [`be ${word}`, word]),
);

/** Words that point back to something said, in lower case lemmas: "that was false", "the claim". */
export const ANAPHORS: ReadonlySet<string> = new Set(
  [
    "that this it these those claim report allegation accusation statement assertion story rumour",
    "rumor suggestion charge news account which information",
  ]
    .join(" ")
    .split(" "),
);
