/**
 * Words that make a proper name that of a body, in small letters: as its last word ("Fars News
 * Agency") or before "of" ("Ministry of Defence"). Source: legal forms of companies in common use;
 * generic heads of the names of organisations in WordNet (below "organization", "institution").
 */
export const BODY_NAME_WORDS: ReadonlySet<string> = new Set(
  (
    "agency army association assembly authority bank board brigade brotherhood bureau cabinet " +
    "cartel church club college command commission committee company confederation congress " +
    "consortium corp corporation corps consulate council court department division embassy emirate enterprise " +
    "federation fleet force forces foundation front fund government group guard guards hospital inc " +
    "initiative institute institution international jihad league legion limited llc ltd media " +
    "militia ministry mission mosque movement museum network news newspaper office ombudsman " +
    "orchestra organisation organization parliament partnership party patrol plc police post press " +
    "radio regiment revolutionary school secretariat senate service services society squad staff " +
    "station syndicate team television times tribune tribunal union university watch tv gmbh ag"
  ).split(" "),
);

/** Words that make a proper name that of a place. Source: generic parts of geographical names. */
export const PLACE_NAME_WORDS: ReadonlySet<string> = new Set(
  (
    "airport avenue bay beach bridge camp canal city coast county creek desert district gulf " +
    "harbor harbour hill hills island islands lake mount mountain mountains ocean park peninsula " +
    "port province region republic river road sea square state street town valley village"
  ).split(" "),
);

/** Ends of a personal name that set generations apart. */
export const GENERATION_WORDS: ReadonlySet<string> = new Set("jr jr. sr sr. ii iii iv".split(" "));

/** Small words inside names that tell nobody apart. Source: particles of names and articles. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "the of and & for de la le du del des von van der den di da dos el al bin ibn y".split(" "),
);
