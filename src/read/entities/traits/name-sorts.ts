import { ORGANISATION_TABLE } from "../../../knowledge/names/organisation-table.ts";
import { once } from "../../../knowledge/once.ts";
import { createCountryIndex } from "../../../knowledge/places/country-index.ts";
import type { Lexicon } from "../../language/lexicon/lexicon.ts";
import { AGENCIES } from "../../language/sentences/agencies-table.ts";
import type { NameParts } from "../phrases/noun-phrase.ts";
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from "../tables/given-name-table.ts";
import { BODY_NAME_WORDS, PLACE_NAME_WORDS } from "../tables/name-part-table.ts";
import { ANY_SORT, SORTS } from "./phrase-traits.ts";

const { human, body, place, thing } = SORTS;

/** What a name can name, and what it most likely does. */
export interface NameSorts {
  readonly sorts: number;
  readonly leaning: number;
}

const countries = once(() => createCountryIndex(true));

/** Names of well-known bodies, with the category the knowledge base has them in. */
const bodies = once(
  () =>
    new Map(
      ORGANISATION_TABLE.flatMap(([name, others, category]) =>
        [name, ...others.split(";")].map((one) => [one, category] as const),
      ),
    ),
);

/** The category of a well-known body: "armed-group"; `null` when it has none or is not known. */
export function bodyCategory(words: readonly string[]): string | null {
  return bodies().get(words.join(" ")) ?? null;
}

const sure = (sorts: number): NameSorts => ({ sorts, leaning: sorts });

/**
 * What a proper name names. The surest sign decides: titles, generic words in the name, tables of
 * countries and bodies, WordNet's instances, given names; the hint of the language layer, which is
 * wrong once in four times, rules nothing out.
 *
 * @param hasArticle - "the" before it: no person has one.
 */
export function nameSorts(name: NameParts, hasArticle: boolean, lexicon: Lexicon): NameSorts {
  return byKnowledge(name) ?? byLexicon(name, lexicon) ?? byHint(name, hasArticle);
}

function byKnowledge(name: NameParts): NameSorts | null {
  const { words, titled } = name;
  const country = countries().phrases.startingAt(words, 0);
  if (country?.length === words.length && country.value.codes.length > 0) {
    return { sorts: place | body, leaning: place };
  }
  if (bodies().has(words.join(" "))) return sure(body);
  if (words.length === 1 && AGENCIES.has((words[0] ?? "").toUpperCase())) return sure(body);
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  if (words.length > 1 && (BODY_NAME_WORDS.has(last) || isNamedBody(name, first))) {
    return sure(body);
  }
  if (words.length > 1 && PLACE_NAME_WORDS.has(last)) return sure(place);
  if (titled) return sure(human);
  const isGiven = MALE_GIVEN_NAMES.has(first) || FEMALE_GIVEN_NAMES.has(first);
  return isGiven && words.length > 1 && words.length < 5 ? sure(human) : null;
}

/** "Ministry of Defence": a generic word before a particle. */
function isNamedBody({ firstToken, endToken, words }: NameParts, first: string): boolean {
  return BODY_NAME_WORDS.has(first) && endToken - firstToken > words.length;
}

const SORTS_OF_INSTANCES: ReadonlyMap<string, number> = new Map([
  ["noun.person", human],
  ["noun.location", place],
  ["noun.group", body],
  ["noun.object", place],
]);

function byLexicon({ words, hint }: NameParts, lexicon: Lexicon): NameSorts | null {
  const senses = lexicon.senses(words.join(" "), "noun").filter(({ isInstance }) => isInstance);
  let sorts = 0;
  for (const sense of senses) sorts |= SORTS_OF_INSTANCES.get(sense.class) ?? 0;
  if (sorts === 0) return null;
  // "Washington", "Lincoln": surname, town and ship; the words around it decide.
  const isSeveral = (sorts & human) !== 0 && sorts !== human;
  if (words.length > 1 && !isSeveral) return { sorts: withBody(sorts), leaning: sorts };
  const hinted = (hint === null ? 0 : (SORTS_OF_HINTS.get(hint) ?? 0)) & sorts;
  return { sorts: ANY_SORT & ~SORTS.matter, leaning: hinted === 0 ? sorts & -sorts : hinted };
}

/** A place can act: "Kabul protested". */
const withBody = (sorts: number): number => ((sorts & place) === 0 ? sorts : sorts | body);

const SORTS_OF_HINTS: ReadonlyMap<string, number> = new Map([
  ["person", human],
  ["place", place],
  ["organisation", body],
]);

function byHint({ words, hint }: NameParts, hasArticle: boolean): NameSorts {
  const sorts = hasArticle ? body | place | thing : human | body | place | thing;
  const leaning = hint === null ? 0 : (SORTS_OF_HINTS.get(hint) ?? 0);
  // Letters alone are the name of a body.
  if (words.length === 1 && leaning === human && hasArticle) return { sorts, leaning: body };
  return { sorts, leaning: leaning & sorts };
}
