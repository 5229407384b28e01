import { createLabelSplitter } from "../names/label-splitter.ts";
import { createPhraseIndex, type PhraseIndex } from "../names/phrase-index.ts";
import { wordSet } from "../names/word-set.ts";
import {
  DISPUTED_PAIRS,
  LOWER_CASE_WORDS,
  NOT_COUNTRIES,
  SHARED_COUNTRY_NAMES,
} from "./country-extra-table.ts";
import { COUNTRY_TABLE } from "./country-table.ts";

/** A name or demonym of a country. */
export interface CountryName {
  /** ISO 3166-1 codes of the countries it may be; empty for phrases that only look like one. */
  readonly codes: readonly string[];
  /** Folded short name of the country, the same for all its names. */
  readonly text: string;
  /** A demonym in the plural: "Iranians". */
  readonly people: boolean;
}

/** The country tables, indexed. */
export interface CountryIndex {
  readonly phrases: PhraseIndex<CountryName>;
  /** Words that name a country with a capital only. */
  readonly lowerCaseWords: ReadonlySet<string>;
  /** Short name of a country for reasons: "Iran". */
  nameOf(code: string): string;
  /** `true` when two different countries share a land border or claim each other's ground. */
  areNeighbours(left: string, right: string): boolean;
}

type Phrase = readonly [words: readonly string[], value: CountryName];

/** Regular plurals of demonyms; those in -ese, -ish, -ss, -ch, -x are plural as they stand. */
function pluralOf(demonym: string): string | null {
  if (/(?:ese|ish|ss|ch|s)$/u.test(demonym)) return null;
  return /man$/u.test(demonym) ? demonym.replace(/man$/u, "men") : `${demonym}s`;
}

function phrasesOf(
  names: readonly string[],
  demonyms: readonly string[],
  codes: readonly string[],
  words: (name: string) => readonly string[],
): Phrase[] {
  const text = words(names[0] ?? demonyms[0] ?? "").join(" ");
  const plain = { codes, text, people: false };
  const people = { codes, text, people: true };
  return [
    ...[...names, ...demonyms].map((name): Phrase => [words(name), plain]),
    ...demonyms.flatMap((demonym): Phrase[] => {
      const plural = pluralOf(demonym);
      return plural === null ? [] : [[words(plural), people]];
    }),
  ];
}

const listOf = (field: string): string[] => field.split(";").filter((name) => name !== "");

function allPhrases(): Phrase[] {
  const split = createLabelSplitter();
  const words = (name: string): string[] =>
    split(name)
      .map(({ text }) => text)
      .filter((text) => text !== "the");
  return [
    ...NOT_COUNTRIES.flatMap((name) =>
      [name, `${name}s`].map((form): Phrase => {
        const value = { codes: [], text: words(name).join(" "), people: false };
        return [words(form), value];
      }),
    ),
    ...COUNTRY_TABLE.flatMap(([code, name, others, demonyms]) =>
      phrasesOf([name, ...listOf(others)], listOf(demonyms), [code], words),
    ),
    ...SHARED_COUNTRY_NAMES.flatMap(([names, codes]) => {
      const [name = "", ...rest] = listOf(names);
      return phrasesOf([name], rest, codes.split(" "), words);
    }),
  ];
}

/**
 * Indexes the country tables; costs one pass over them.
 *
 * @param builtIn - `false` for an index without any country.
 */
export function createCountryIndex(builtIn: boolean): CountryIndex {
  const rows = builtIn ? COUNTRY_TABLE : [];
  const names = new Map(rows.map(([code, name]) => [code, name]));
  const neighbours = new Set(
    rows.flatMap(([code, , , , codes]) => codes.split(" ").map((other) => `${code} ${other}`)),
  );
  for (const [left, right] of DISPUTED_PAIRS) neighbours.add(`${left} ${right}`);
  return {
    phrases: createPhraseIndex(builtIn ? allPhrases() : []),
    lowerCaseWords: wordSet(LOWER_CASE_WORDS),
    nameOf: (code) => names.get(code) ?? code,
    areNeighbours: (left, right) =>
      neighbours.has(`${left} ${right}`) || neighbours.has(`${right} ${left}`),
  };
}
