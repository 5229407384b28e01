import { once } from "../../../knowledge/once.ts";
import { createCountryIndex } from "../../../knowledge/places/country-index.ts";

const countries = once(() => createCountryIndex(true));

/** One word for a country and what is of it: "iran" and "iranian"; `null` for any other word. */
export function countryWord(word: string): string | null {
  const match = countries().phrases.startingAt([word.replaceAll(".", "")], 0);
  return match?.value.codes.length === 1 ? `country ${match.value.codes[0]}` : null;
}
