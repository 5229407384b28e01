import type { Lexicon, LexiconSense } from "../lexicon/lexicon.ts";

/**
 * What a name is known as: `state` is a country, or the capital that stands for one ("Kabul warned");
 * `ambiguous` is a person and something else.
 */
export type KnownName = "state" | "place" | "organisation" | "person" | "ambiguous";

/** Looks a name up as a whole, in any case; `null` for one that is not known. */
export type KnownNames = (name: string) => KnownName | null;

/** Names of more code units are in no lexicon. */
const LONGEST = 60;

/** Known names out of WordNet: instances of people and places, groups with a capital. */
export function createKnownNames(lexicon: Lexicon): KnownNames {
  const countries = sharedPlaces(lexicon, "country", "state");
  const capitals = sharedPlaces(lexicon, "national capital", "national capital");
  const isBelow = (sense: LexiconSense, kinds: ReadonlySet<number>) =>
    lexicon.ancestors(sense.synset).some((above) => kinds.has(above));
  // A capital that nobody was met to write of is more likely somebody's name: "Victoria".
  const isState = (sense: LexiconSense) =>
    isBelow(sense, countries) || (sense.count > 0 && isBelow(sense, capitals));

  return (name) => {
    if (name.length > LONGEST) return null;
    const senses = lexicon.senses(name, "noun").filter(({ word }) => /^\p{Lu}/u.test(word));
    const places = senses.filter(isPlace);
    if (places.some(isState)) return "state";
    const isOther = places.length > 0 || senses.some(isGroup);
    if (senses.some(isPerson)) return isOther ? "ambiguous" : "person";
    if (places.length > 0) return "place";
    return isOther ? "organisation" : null;
  };
}

const isPerson = (sense: LexiconSense) => sense.class === "noun.person";
const isGroup = (sense: LexiconSense) => sense.class === "noun.group";
const isPlace = (sense: LexiconSense) =>
  sense.isInstance && (sense.class === "noun.location" || sense.class === "noun.object");

/** Synsets of places that both words name: "country" alone is also the countryside. */
function sharedPlaces(lexicon: Lexicon, word: string, other: string): ReadonlySet<number> {
  const placesOf = (one: string) =>
    lexicon.senses(one, "noun").filter((sense) => sense.class === "noun.location");
  const synsets = new Set(placesOf(word).map(({ synset }) => synset));
  return new Set(
    placesOf(other)
      .map(({ synset }) => synset)
      .filter((synset) => synsets.has(synset)),
  );
}
