import type { Narrative } from "rashomon";

const VOWELS = "aeiou";
const CONSONANTS = "bcdfghjklmnpqrstvwxyz";

/**
 * Tells the same story of other people in another year: every name gets other letters of its kind,
 * every year is moved. Lengths stay, and so does every span.
 *
 * @param told - An account that was read.
 * @param copy - Number of the copy, from 1: each has other names.
 */
export function renameNarrative(told: Narrative, copy: number): Narrative {
  const names = new Map(
    told.entities
      .flatMap(({ name }) => name.match(/\p{Lu}[\p{L}]+/gu) ?? [])
      .map((word) => [word, otherWord(word, copy)]),
  );
  const rename = (text: string): string =>
    text
      .replace(/\p{Lu}\p{L}+/gu, (word) => names.get(word) ?? word)
      .replace(/\b(?:19|20)\d\d\b/gu, (year) => String(Number(year) - copy));
  return mapStrings({ ...told, id: `${told.id}-${copy}` }, rename) as Narrative;
}

function otherWord(word: string, copy: number): string {
  return [...word].map((letter) => otherLetter(letter, copy)).join("");
}

function otherLetter(letter: string, copy: number): string {
  const lower = letter.toLowerCase();
  const row = VOWELS.includes(lower) ? VOWELS : CONSONANTS;
  const at = row.indexOf(lower);
  if (at < 0) return letter;
  const other = row[(at + copy) % row.length] ?? lower;
  return lower === letter ? other : other.toUpperCase();
}

/** Plain data with every string replaced, ids of entities and claims included. */
function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]),
  );
}
