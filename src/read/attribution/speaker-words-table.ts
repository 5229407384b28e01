// Words for who or what can say something. Source: WordNet's classes and general knowledge of news.

/** Classes of WordNet whose members speak. */
export const SPEAKER_CLASSES: ReadonlySet<string> = new Set(["noun.person", "noun.group"]);

/** Things that can be read: "Poll: half of the town wants a bridge". */
export const SPEAKING_THINGS: ReadonlySet<string> = new Set(
  "poll report study survey newspaper source".split(" "),
);

/** Words that close the name of an outlet. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  "news times post radio tv television agency herald tribune journal gazette wire mail".split(" "),
);
