/**
 * Nouns for places. Sources: names of subdivisions in ISO 3166-2, the glossary of the UN Group of
 * Experts on Geographical Names, and the hyponyms of location, structure and way in WordNet that news
 * of events uses.
 */

/** Divisions and settlements: a place by itself only with a name or with what it lies in. */
export const AREA_NOUNS: ReadonlySet<string> = new Set(
  (
    "area canton capital city commune county country department district division enclave estate " +
    "governorate hamlet island islands locality municipality neighborhood neighbourhood oblast part " +
    "peninsula place prefecture province quarter region settlement shire state strip suburb " +
    "territory town township valley village zone outskirts suburbs coast highlands mountains hills " +
    "metropolis republic kingdom"
  ).split(" "),
);

/** Things built or grown that events happen at: places with "the" as well. */
export const SITE_NOUNS: ReadonlySet<string> = new Set(
  (
    "airbase airfield airport apartment arena bakery bank bar barracks base basement bazaar beach " +
    "border bridge building bunker bus-stop cafe camp campus canal canyon casino cathedral cave " +
    "cemetery checkpoint checkpost church cinema clinic club compound consulate courthouse courtyard " +
    "creek crossing dam desert dock dockyard downtown embassy factory farm farmhouse farmland ferry " +
    "field forest fort fortress frontier frontline garage garden garrison gate gorge granary harbor " +
    "harbour headquarters highway hill hillside hospital hostel hotel house junction jungle lake " +
    "library mainland mall market marketplace mill mine monastery mosque motel motorway mountain " +
    "mountainside museum nightclub nursery orchard outpost palace park pass pier pipeline plant " +
    "playground plaza pond port prison railway ranch refinery reservoir restaurant river riverbank road " +
    "roadblock roadside roundabout school schoolyard sea shop shore shrine square stadium station store " +
    "strait street suburb supermarket synagogue tavern temple terminal theater theatre tower tunnel " +
    "university villa warehouse waterfront wood woods yard zoo"
  ).split(" "),
);

/** Lines and surfaces, which things are "on". */
export const LINE_NOUNS: ReadonlySet<string> = new Set(
  (
    "avenue bank beach border bridge campus coast edge frontier frontline highway hill hillside island " +
    "lake mainland motorway mountain outskirts peninsula road riverbank roadside shore square street"
  ).split(" "),
);

/** Nouns that are of the same place as what follows "of": "the capital of Yemen". */
export const CAPITAL_NOUNS: ReadonlySet<string> = new Set([
  "capital",
  "city",
  "town",
  "village",
  "port",
]);

/** Adjectives that say which part; alone they make no place of "area": "in the remote area". */
export const PART_WORDS: ReadonlySet<string> = new Set(
  (
    "north south east west northern southern eastern western central northeast northwest southeast " +
    "southwest northeastern northwestern southeastern southwestern north-eastern north-western " +
    "south-eastern south-western upper lower downtown coastal"
  ).split(" "),
);

/** Verbs and nouns of moving, after which "to" and "from" are about place. WordNet misses these. */
export const MOTION_WORDS: ReadonlySet<string> = new Set(
  (
    "bring carry deport drive escape evacuate expel extradite flee flight fly go head journey leave " +
    "march migrate move return ride rush sail send ship smuggle spread take transfer transport travel " +
    "trip visit walk withdraw withdrawal retreat advance arrive come deploy"
  ).split(" "),
);

/** Kinds whose "of" names them as it names a town: "the port of Aden". */
export const NAMED_BY_OF: ReadonlySet<string> = new Set([
  "island",
  "peninsula",
  "port",
  "settlement",
]);

/** Words before "market" that make it no place. */
export const TRADED_WORDS: ReadonlySet<string> = new Set(
  (
    "black bond commodity consumer currency domestic energy export financial foreign free global " +
    "housing international job labor labour local money oil open property stock world"
  ).split(" "),
);

/** Verbs of motion in WordNet that more often mean to become: "turned the town into a camp". */
export const BECOMING_VERBS: ReadonlySet<string> = new Set([
  "turn",
  "change",
  "convert",
  "develop",
  "grow",
]);

/** What quakes, storms and blasts do to the place where they are. Own list. */
export const STRIKING_VERBS: ReadonlySet<string> = new Set(
  "shake rock jolt rattle strike hit batter devastate ravage flood".split(" "),
);
