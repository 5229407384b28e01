// Words of what could be heard or seen because it was there. Source: Palmer (1990) on "could" with
// verbs of sensation, VerbNet 30.1 (see), and own list of what courts hear.

/** "Could hear" is "heard". */
export const SENSING_VERBS: ReadonlySet<string> = new Set(["hear", "see", "feel", "smell"]);

/** Sounds and sights that WordNet has among things, not events. */
export const SOUNDS_AND_SIGHTS: ReadonlySet<string> = new Set(
  "sound noise gunfire siren alarm scream cry shot smoke flame flash helicopter jet plane drone".split(
    " ",
  ),
);

/** What is heard by a court. */
export const HEARD_IN_COURT: ReadonlySet<string> = new Set(
  `case appeal petition complaint lawsuit suit charge argument testimony motion claim plea dispute
   evidence trial application request`.split(/\s+/),
);

/** Words of a time to come. */
export const AHEAD: ReadonlySet<string> = new Set([
  "tomorrow",
  "soon",
  "next",
  "later",
  "eventually",
]);
