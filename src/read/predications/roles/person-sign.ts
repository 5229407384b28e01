import type { NameType } from "../../language/analysis/name.ts";
import type { Syntax } from "../syntax.ts";

/** How surely a noun names people: a "body" is of people, "no" also where nothing speaks for it. */
export type PersonSign = "yes" | "perhaps" | "body" | "no";

/** Rarer meanings of a noun do not count: an "issue" is hardly ever a child. */
const USUAL_SENSES = 3;

/** Whether a noun or pronoun names people, by the name it belongs to or by WordNet's classes. */
export function personSign(syntax: Syntax, token: number): PersonSign {
  const { upos, features } = syntax.token(token);
  if (upos !== "PROPN" && upos !== "NOUN") return "perhaps";
  const lemma = syntax.lemma(token);
  const classes = syntax.nounSenses(lemma).map((sense) => sense.class);
  const first = CLASSES_OF_WORDS.get(lemma) ?? classes[0];
  const others = classes.slice(0, USUAL_SENSES);
  if (first === "noun.person") return "yes";
  if (upos === "PROPN") return SIGNS_OF_NAMES[nameTypeAt(syntax, token)];
  // "Forces", "families": several groups are the people in them; a "group" may be its own subject.
  if (first === "noun.group") {
    if (features.number === "plural") return "yes";
    // "Country": its people, but as much a place.
    return others.includes("noun.location") ? "no" : "body";
  }
  return others.includes("noun.person") ? "perhaps" : "no";
}

/** Words at the top of WordNet's tree, or of a class that does not say that they are people. */
const CLASSES_OF_WORDS: ReadonlyMap<string, string> = new Map([
  ["people", "noun.person"],
  ["person", "noun.person"],
  ["group", "noun.group"],
]);

/** The type of a name is a hint, but enough beside a noun that does name a person. */
const SIGNS_OF_NAMES: Readonly<Record<NameType, PersonSign>> = {
  person: "yes",
  demonym: "yes",
  organisation: "body",
  place: "no",
  other: "perhaps",
};

function nameTypeAt({ analysis }: Syntax, token: number): NameType {
  const { names } = analysis;
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.endToken ?? token) <= token) low = middle + 1;
    else high = middle;
  }
  const found = names[low];
  return found !== undefined && found.firstToken <= token ? found.type : "other";
}
