import { COUNTRY_TABLE } from "../../knowledge/places/country-table.ts";
import type { Lexicon } from "../language/lexicon/lexicon.ts";

/** What is known of names of places beside what the text says. */
export interface PlaceLexicon {
  /** Whether the name is that of a place in the world, or can be. */
  readonly isPlace: (name: string) => boolean;
  /** Whether it is the name of something else only: "Congress". */
  readonly isOther: (name: string) => boolean;
  readonly isCountry: (name: string) => boolean;
  /** The country of a demonym: "Yemen" of "Yemeni". */
  readonly countryOf: (demonym: string) => string | null;
}

const PLACE_CLASSES: ReadonlySet<string> = new Set(["noun.location", "noun.object"]);

function namesOf(field: string): readonly string[] {
  return field.split(";").filter((name) => name !== "");
}

/** Countries of the built-in table and WordNet's instances, whose files tell places from people. */
export function createPlaceLexicon(lexicon: Lexicon): PlaceLexicon {
  const countries = new Set<string>();
  const demonyms = new Map<string, string>();
  for (const [, name, otherNames, adjectives] of COUNTRY_TABLE) {
    for (const one of [name, ...namesOf(otherNames)]) countries.add(one.toLowerCase());
    for (const one of namesOf(adjectives)) demonyms.set(one.toLowerCase(), name);
  }
  const isCountry = (name: string) => countries.has(name.toLowerCase());
  const isPlace = (name: string) =>
    isCountry(name) ||
    lexicon.senses(name, "noun").some((one) => one.isInstance && PLACE_CLASSES.has(one.class));
  return {
    isPlace,
    isCountry,
    isOther: (name) => !isPlace(name) && lexicon.senses(name, "noun").length > 0,
    countryOf: (demonym) => demonyms.get(demonym.toLowerCase()) ?? null,
  };
}
