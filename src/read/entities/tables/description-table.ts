/**
 * Nouns that count or measure what follows their "of": "dozens of people" are people. Source: the
 * collective and numerative nouns of English as UD guidelines treat them, and own observation.
 */
export const QUANTITY_NOUNS: ReadonlySet<string> = new Set(
  (
    "dozen score hundred thousand million billion number couple handful majority minority " +
    "lot plenty group crowd band kind sort type pair series host scores"
  ).split(" "),
);

/**
 * Descriptions that stand for something by its widest kind, with the synsets' words they cover
 * beyond WordNet's hypernyms: any named body may be "the group", a hospital is no "union". Lemmas of bodies.
 */
export const GENERAL_BODY_NOUNS: ReadonlySet<string> = new Set(
  "group organisation organization movement company firm agency body outfit corporation".split(" "),
);

/** The same for places. */
export const GENERAL_PLACE_NOUNS: ReadonlySet<string> = new Set(
  "place city town village country nation area region province district island".split(" "),
);

/** The same for persons. */
export const GENERAL_PERSON_NOUNS: ReadonlySet<string> = new Set(
  "man woman person boy girl victim suspect official".split(" "),
);

/** Nouns that are grammatically singular and yet "they". Source: collective nouns of persons. */
export const COLLECTIVE_NOUNS: ReadonlySet<string> = new Set(
  (
    "police army government family team group crew crowd party company council committee ministry " +
    "staff public media militia military navy force couple gang cartel audience band jury people " +
    "parliament press side troop opposition leadership regime administration personnel"
  ).split(" "),
);

/** Plural forms without an ending. */
export const PLURAL_NOUNS: ReadonlySet<string> = new Set(
  "police people cattle personnel taliban".split(" "),
);

/** Nouns that mean whoever or whatever, unless something narrows them down. Source: own observation. */
export const VAGUE_NOUNS: ReadonlySet<string> = new Set(
  "people one thing way time place problem point part other world public".split(" "),
);

/** Buildings in which bodies sit, and which stand for them: "the embassy said". */
export const HOUSE_NOUNS: ReadonlySet<string> = new Set(
  "embassy hospital university school church mosque palace prison bank consulate".split(" "),
);

/** Nouns before "of" and the name of the very place. */
export const PLACES_OF = new Set(
  "village town city country island province district state".split(" "),
);

/** Participles that tie what they describe to a body: "IRGC-linked". Source: own observation. */
export const TYING: ReadonlySet<string> = new Set(
  "link back run affiliate align own lead control fund support ally sponsor".split(" "),
);

/** Forms of address say what nobody is, and abbreviated ranks are no words for it. Source: the first rows of the table of titles. */
export const ADDRESS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss mx sir madam madame dame lord lady dr prof rev fr st monsieur herr frau " +
    "gen maj col lt sgt capt cpl pvt adm cmdr brig det insp gov sen rep hon"
  ).split(" "),
);
