import type { NameType } from "../analysis/name.ts";
import { isCorporateSuffix } from "./corporate-suffix.ts";
import type { KnownNames } from "./known-names.ts";

/** A name with the type that the model gives it. */
export interface TypedName {
  readonly words: readonly string[];
  readonly type: NameType;
  /** Whether a legal form stands behind it, set off by a comma: "Brook, Inc." */
  readonly isIncorporated: boolean;
}

/** Whether a word is part of the names of known people: "Austin" of "Stephen Austin". */
export type IsPersonal = (word: string) => boolean;

/**
 * Types of the names of a document, where more is certain than the model can weigh:
 *
 * - a name with a legal form ("Foxmere Ltd") is a company, and so is the same name without it;
 * - what is known as a place or an organisation and never as a person stays that: "Ukraine said" is
 *   no person for its saying. Countries stay so even where people are called so ("Jordan").
 *
 * A word of a longer name of a person stays one: "Jordan" where the text has "Ada Jordan". Linear in
 * the names.
 *
 * @returns One for each name.
 */
export function settleTypes(
  names: readonly TypedName[],
  known: KnownNames,
  isPersonal: IsPersonal,
): readonly NameType[] {
  const companies = new Set(names.map(companyOf));
  const people = wordsOfPeople(names);
  return names.map((name) => {
    const { words, type } = name;
    if (companyOf(name) !== null) return "organisation";
    if (type !== "person" || (words.length === 1 && people.has(words[0] ?? ""))) return type;
    if (companies.has(words.join(" "))) return "organisation";
    return knownType(words, known, isPersonal) ?? type;
  });
}

/** The name of a company without its legal forms; `null` when it has none. */
function companyOf({ words, isIncorporated }: TypedName): string | null {
  let end = words.length;
  while (end > 1 && isCorporateSuffix(words[end - 1] ?? "")) end--;
  return end < words.length || isIncorporated ? words.slice(0, end).join(" ") : null;
}

/** Words of the longer names of people. */
function wordsOfPeople(names: readonly TypedName[]): ReadonlySet<string> {
  const longer = names.filter(({ words, type }) => type === "person" && words.length > 1);
  return new Set(longer.filter((name) => companyOf(name) === null).flatMap(({ words }) => words));
}

/** What a name is known as, when it is not known as a person too. */
function knownType(
  words: readonly string[],
  known: KnownNames,
  isPersonal: IsPersonal,
): NameType | null {
  switch (known(words.join(" "))) {
    case "state":
      return "place";
    case "place":
      return words.length === 1 && isPersonal(words[0] ?? "") ? null : "place";
    case "organisation":
      return "organisation";
    default:
      return null;
  }
}
