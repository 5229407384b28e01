/** A word for a kind of place. */
export interface PlaceKind {
  readonly word: string;
  /** How fine, from 1 (first-level division of a country) to 5 (village); equal levels compare. */
  readonly level: number;
  /** Two places called so, with different names, have no ground in common. */
  readonly exclusive: boolean;
  /** Part of the name: "Herat province" is not Herat; "Herat city" is. */
  readonly inKey: boolean;
}

function kinds(words: string, level: number, exclusive: boolean, inKey: boolean): PlaceKind[] {
  return words.split(" ").map((word) => ({ word, level, exclusive, inKey }));
}

/**
 * Kinds of places. A function, so that nothing is built before it is needed.
 *
 * Source: names of subdivision categories in ISO 3166-2; settlements after the glossary of the
 * UN Group of Experts on Geographical Names. Regions, areas and valleys overlap, so that two of
 * them need not be apart.
 */
export function placeKindTable(): readonly PlaceKind[] {
  return [
    ...kinds(
      "province state governorate oblast canton prefecture voivodeship emirate",
      1,
      true,
      true,
    ),
    ...kinds("department krai wilaya vilayet", 1, true, true),
    ...kinds("region", 1, false, true),
    ...kinds("county district raion rayon shire parish", 2, true, true),
    ...kinds("subdistrict municipality commune township", 3, true, true),
    ...kinds("city town", 4, true, false),
    ...kinds("village hamlet", 5, true, false),
  ];
}

/** Words for the line between two places. */
export const BORDER_WORDS: readonly string[] = ["border", "frontier", "boundary", "borderline"];

/** Words around a border's name that say nothing of which one it is. */
export const BORDER_FILLERS: readonly string[] = [
  "between and of with along on at near line area region zone borderlands common shared the",
];

/** Lower-case words before a name that mean a part of the place. */
export const PART_WORDS: readonly string[] = [
  "northern southern eastern western central north south east west northeast northwest southeast",
  "southwest northeastern northwestern southeastern southwestern downtown rural upper lower",
];

/** Regions above countries; naming one says nothing against a country. Source: UN M49. */
export const WORLD_REGIONS: readonly string[] = [
  "africa",
  "asia",
  "europe",
  "oceania",
  "americas",
  "middle east",
  "near east",
  "central asia",
  "south asia",
  "southern asia",
  "southeast asia",
  "east asia",
  "western asia",
  "west africa",
  "east africa",
  "north africa",
  "southern africa",
  "central africa",
  "eastern europe",
  "western europe",
  "balkans",
  "caucasus",
  "latin america",
  "south america",
  "north america",
  "central america",
  "caribbean",
  "gulf",
  "levant",
  "sahel",
  "horn of africa",
  "earth",
  "world",
];
