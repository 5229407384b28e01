import { ORGANISATION_TABLE } from "../../../knowledge/names/organisation-table.ts";
import { once } from "../../../knowledge/once.ts";
import { createCountryIndex } from "../../../knowledge/places/country-index.ts";
import type { Token } from "../../language/analysis/token.ts";
import type { NameParts } from "../phrases/noun-phrase.ts";

const countries = once(() => createCountryIndex(true));

const bodies = once(
  () =>
    new Map(
      ORGANISATION_TABLE.flatMap(([name, others]) =>
        [name, ...others.split(";")].map((one) => [one.replaceAll(".", ""), name] as const),
      ),
    ),
);

/** One text for all ways to write a name that need no other mention: "u.s.", "USA". */
export function nameKey({ words }: NameParts, isPlural: boolean): string {
  const plain = words.map((word) => word.replaceAll(".", ""));
  const country = countries().phrases.startingAt(plain, 0);
  const isCountry = country?.length === plain.length && country.value.codes.length === 1;
  if (isCountry && !country.value.people) {
    return `country ${country.value.codes.join("")}`;
  }
  const whole = plain.join(" ");
  const body = bodies().get(whole);
  if (body !== undefined) return body;
  // Initials in the middle tell nobody apart: "John F. Smith" is "John Smith".
  const kept = plain.filter((word, at) => at === 0 || at === plain.length - 1 || word.length > 1);
  const key = kept.join(" ");
  return isPlural ? key.replace(/([^s])s$/, "$1") : key;
}

/** First letters of a name's capitalised words, with and without its small words; none of short names. */
export function initialsOf(name: NameParts, tokens: readonly Token[]): readonly string[] {
  const forms = tokens.slice(name.firstToken, name.endToken).map(({ form }) => form);
  const letters = (kept: readonly string[]) => kept.map((form) => form[0] ?? "").join("");
  const capitals = letters(forms.filter((form) => /^\p{Lu}/u.test(form)));
  const all = letters(forms.filter((form) => /^[\p{L}]/u.test(form)));
  const found = new Set([capitals.toLowerCase(), all.toLowerCase()]);
  return [...found].filter((one) => one.length >= 2);
}

/** "IRGC": letters that stand for words. */
export function isAcronym(name: NameParts, tokens: readonly Token[]): boolean {
  const form = tokens[name.firstToken]?.form ?? "";
  const isWord = name.endToken - name.firstToken === 1;
  return isWord && /^(?:\p{Lu}\.?){2,8}$/u.test(form);
}
