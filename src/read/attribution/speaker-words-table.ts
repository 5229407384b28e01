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

/** Labels of turns that name nobody, in the capitals that they are written in. */
export const TURN_LABELS: ReadonlySet<string> = new Set(
  "Q A QUESTION ANSWER INTERVIEWER HOST MODERATOR REPORTER ANCHOR UNIDENTIFIED".split(" "),
);

/** Words in capitals before a colon that open a notice, a list or a heading, not a turn. */
export const NO_SPEAKERS: ReadonlySet<string> = new Set(
  `UPDATE UPDATED BREAKING NOTE EDITOR EDITORS PHOTO PHOTOS VIDEO WATCH READ MORE RELATED CORRECTION
   CLARIFICATION WHO WHAT WHEN WHERE WHY HOW FAQ PS TEL FAX EMAIL CONTACT SOURCE SOURCES TAGS LIVE
   ALSO SEE EXCLUSIVE OPINION ANALYSIS BACKGROUND AUTHOR BY THE-LATEST TRANSCRIPT WARNING CAPTION
   CREDIT DATE TIME PLACE PRICE TO FROM SUBJECT RE CC`.split(/\s+/),
);
