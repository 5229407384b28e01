/**
 * Nouns before a number that it names one of and does not count: "Article 5", "gate 12". Own
 * observation of news prose.
 */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set([
  "article",
  "battalion",
  "bus",
  "category",
  "chapter",
  "channel",
  "class",
  "clause",
  "day",
  "division",
  "exit",
  "figure",
  "flight",
  "gate",
  "grade",
  "group",
  "highway",
  "interstate",
  "lane",
  "level",
  "line",
  "mile",
  "no",
  "number",
  "page",
  "paragraph",
  "phase",
  "platform",
  "platoon",
  "point",
  "question",
  "resolution",
  "room",
  "route",
  "rule",
  "section",
  "stage",
  "table",
  "terminal",
  "title",
  "train",
  "type",
  "unit",
  "verse",
  "volume",
  "week",
  "year",
  "zone",
]);

/** Nouns after "3-1" that show it to be a result. */
export const RESULT_NOUNS: ReadonlySet<string> = new Set([
  "ballot",
  "decision",
  "defeat",
  "draw",
  "lead",
  "loss",
  "margin",
  "record",
  "ruling",
  "score",
  "split",
  "tie",
  "victory",
  "vote",
  "win",
]);

/** Nouns after "one" that make it no count: "one day", "one thing". */
export const VAGUE_ONE_NOUNS: ReadonlySet<string> = new Set([
  "another",
  "day",
  "hand",
  "morning",
  "night",
  "point",
  "side",
  "thing",
  "time",
  "way",
]);

/** Verbs whose bare object is a number of people: "killed 25", "left 31 dead". */
export const TOLL_VERBS: ReadonlySet<string> = new Set([
  "arrest",
  "capture",
  "claim",
  "detain",
  "displace",
  "evacuate",
  "hurt",
  "injure",
  "kidnap",
  "kill",
  "leave",
  "rescue",
  "wound",
]);

/** Nouns that a number belongs to without counting anything beside it: "a toll of 31". */
export const TOLL_NOUNS: ReadonlySet<string> = new Set(["toll", "tally", "count", "number"]);

/** Words of vague number that are read; "many" and "few" say too little to be compared. */
export const UNREAD_VAGUE: ReadonlySet<string> = new Set(["many", "few", "nothing", "nil"]);

/** Plural scale words that are nouns of their own as well: "test scores". */
export const PLURAL_SCALES: ReadonlySet<string> = new Set([
  "tens",
  "dozens",
  "scores",
  "hundreds",
  "thousands",
  "millions",
  "billions",
]);

/** Words after a noun that begin a list of some of those counted. */
export const INCLUDING: readonly string[] = [
  "including",
  "among them",
  "amongst them",
  "most of them",
];
